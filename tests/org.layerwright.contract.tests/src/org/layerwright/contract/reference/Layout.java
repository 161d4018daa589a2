package org.layerwright.contract.reference;

import java.util.Arrays;
import java.util.List;

import org.layerwright.catalog.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The order of the dimensions of an array: N the batch, F (or C) features or channels, T time, H height, W width. DL4J
 * has N, then F, then T or H and W; sequences of token numbers have no F in the files and one feature here.
 */
record Layout(List<String> axes) {

	private static final String ORDER = "NFTHW";

	static Layout of(String text) {
		return new Layout(Arrays.stream(text.split(",")).map(a -> a.trim().replace('C', 'F')).toList());
	}

	/** What an array of that rank has unless the vector says otherwise. */
	static Layout ofRank(int rank) {
		return of(switch (rank) {
		case 2 -> "N,F";
		case 3 -> "N,T,F";
		case 4 -> "N,C,H,W";
		default -> throw new AssertionError("no layout for an array of " + rank + " dimensions");
		});
	}

	INDArray toOwn(INDArray array) {
		check(array);
		int[] permutation = ORDER.chars().mapToObj(c -> axes.indexOf(String.valueOf((char) c))).filter(i -> i >= 0)
				.mapToInt(i -> i).toArray();
		INDArray own = array.permute(permutation).dup('c');
		return tokens() ? own.reshape(own.size(0), 1, own.size(1)) : own;
	}

	INDArray fromOwn(INDArray own) {
		List<String> sorted = axes.stream().sorted((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b)).toList();
		return own.permute(axes.stream().mapToInt(sorted::indexOf).toArray()).dup('c');
	}

	/** The shape of one sample. */
	Shape shape(INDArray array) {
		check(array);
		if (axes.contains("T")) {
			return Shape.sequence(size(array, "T"), size(array, "F"));
		}
		return axes.contains("H") ? Shape.image(size(array, "H"), size(array, "W"), size(array, "F"))
				: Shape.features(size(array, "F"));
	}

	int size(INDArray array, String axis) {
		return (int) array.size(axes.indexOf(axis));
	}

	private boolean tokens() {
		return axes.contains("T") && !axes.contains("F");
	}

	private void check(INDArray array) {
		if (array.rank() != axes.size()) {
			throw new AssertionError("layout " + axes + " of an array of " + array.rank() + " dimensions");
		}
	}
}
