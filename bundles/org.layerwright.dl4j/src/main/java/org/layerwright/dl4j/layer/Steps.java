package org.layerwright.dl4j.layer;

import java.util.stream.IntStream;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Vectors [batch, features], sequences [batch, features, time] and pictures [batch, channels, height, width] as rows:
 * one row a sample and step (or place of the picture), its features side by side. Sequences that came out of rows are
 * views of them and go back without a copy.
 *
 * @param shape of the array, batch first, features second
 */
public record Steps(long... shape) {

	/** Those of {@code array}. */
	public static Steps of(INDArray array) {
		return new Steps(array.shape());
	}

	/** Samples in the batch. */
	public int batch() {
		return (int) shape[0];
	}

	/** Features of a step. */
	public int features() {
		return (int) shape[1];
	}

	/** Steps of a sample: 1 for a vector, height × width for a picture. */
	public int time() {
		int time = 1;
		for (int d = 2; d < shape.length; d++) {
			time *= (int) shape[d];
		}
		return time;
	}

	/** Rows of the batch. */
	public int rows() {
		return batch() * time();
	}

	/** The same steps with another number of features. */
	public Steps with(long features) {
		long[] changed = shape.clone();
		changed[1] = features;
		return new Steps(changed);
	}

	/** The rows of an array of this shape: itself where it lies so, else a copy in {@code type}'s workspace. */
	public INDArray rows(INDArray array, ArrayType type, LayerWorkspaceMgr workspaces) {
		INDArray there = rows(array);
		if (there != null) {
			return there;
		}
		INDArray dense = isDense(array) ? array : workspaces.dup(type, array, 'c');
		if (time() == 1) {
			return dense.reshape('c', rows(), features());
		}
		INDArray rows = workspaces.createUninitialized(type, array.dataType(), new long[] { rows(), features() }, 'c');
		Matrix from = Matrix.of(dense.reshape('c', (long) batch() * features(), time()));
		Matrix to = Matrix.of(rows);
		Stretch sample = from.values(features());
		Stretch turned = to.values(time());
		for (int n = 0; n < batch(); n++) {
			from.read(n * features(), sample);
			turned.turn(sample, features());
			to.write(n * time(), turned);
		}
		return rows;
	}

	/** The rows of an array of this shape if it lies so, else null. */
	public INDArray rows(INDArray array) {
		INDArray last = shape.length == 2 ? array : array.permute(featuresLast());
		return isDense(last) ? last.reshape('c', rows(), features()) : null;
	}

	/** Rows as an array of this shape, without a copy. */
	public INDArray shaped(INDArray rows) {
		long[] last = new long[shape.length];
		last[0] = shape[0];
		System.arraycopy(shape, 2, last, 1, shape.length - 2);
		last[shape.length - 1] = shape[1];
		return shape.length == 2 ? rows : rows.reshape('c', last).permute(featuresSecond());
	}

	/** New rows for an array of this shape in {@code type}'s workspace; not set to anything. */
	public INDArray create(INDArray like, ArrayType type, LayerWorkspaceMgr workspaces) {
		return workspaces.createUninitialized(type, like.dataType(), new long[] { rows(), features() }, 'c');
	}

	/** The dimensions with the features last. */
	private int[] featuresLast() {
		return IntStream.range(0, shape.length).map(d -> d == 0 ? 0 : d == shape.length - 1 ? 1 : d + 1).toArray();
	}

	/** The dimensions with the last one moved to where features are. */
	private int[] featuresSecond() {
		return IntStream.range(0, shape.length).map(d -> d == 0 ? 0 : d == 1 ? shape.length - 1 : d - 1).toArray();
	}

	private static boolean isDense(INDArray array) {
		long expected = 1;
		for (int d = array.rank() - 1; d >= 0; d--) {
			if (array.size(d) != 1 && array.stride(d) != expected) {
				return false;
			}
			expected *= array.size(d);
		}
		return true;
	}
}
