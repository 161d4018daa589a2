package org.layerwright.dl4j.internal;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.layerwright.dl4j.augment.Augmentation;
import org.layerwright.dl4j.augment.Drafts;
import org.layerwright.dl4j.augment.Mixup;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Samples that are changed at random on their way to the network, if the training wants that. */
final class Augmented {
	private final Batches batches;
	private final Part part;
	private final List<Augmentation> augmentations;
	private final Part staged;
	private final Drafts drafts;
	private final Features features;

	/**
	 * @param batches gathers samples
	 * @param most samples of a batch at most
	 */
	Augmented(Prepared prepared, Batches batches, List<Augmentation> augmentations, int most) {
		this.batches = batches;
		this.part = prepared.samples().inputs().get(0);
		this.augmentations = augmentations;
		if (augmentations.isEmpty()) {
			staged = part;
			drafts = null;
			features = null;
		} else {
			require(prepared.samples(), augmentations);
			int[] lengths = part.lengths() == null ? null : new int[most];
			staged = new Part(part.shape(), new float[most * part.width()], lengths, null);
			drafts = new Drafts(part.shape(), staged.values(), prepared.preprocessing().scale());
			features = batches.features(staged);
		}
	}

	/** Refuses what cannot be done to samples. */
	static void require(Samples samples, List<Augmentation> augmentations) {
		if (samples.inputs().size() > 1 || samples.inputs().get(0).tokens() != null) {
			throw Text.wrongInput("augment.tokens");
		}
		for (Augmentation augmentation : augmentations) {
			String name = augmentation.getClass().getSimpleName();
			if (!augmentation.takes(samples.shape())) {
				throw Text.wrongInput("augment.shape", name, Arrays.toString(samples.shape()));
			}
			if (augmentation instanceof Mixup && samples.truth().everyStep()) {
				throw Text.wrongInput("augment.steps", name);
			}
		}
	}

	/** The samples {@code order[from]} to {@code order[from + size - 1]}, changed as the random numbers say. */
	Batches.Batch fill(int[] order, int from, int size, SplittableRandom random) {
		if (augmentations.isEmpty()) {
			return batches.fill(order, from, size);
		}
		int[] rows = new int[size];
		System.arraycopy(order, from, rows, 0, size);
		stage(rows);
		augmentations.forEach(a -> a.change(drafts, random));
		Batches.Batch batch = batches.fill(rows, lengthened(rows), IntStream.range(0, size).toArray());
		if (drafts.isMixed()) {
			mix(batch.labels());
		}
		return batch;
	}

	private void stage(int... rows) {
		int width = part.width();
		for (int i = 0; i < rows.length; i++) {
			System.arraycopy(part.values(), rows[i] * width, staged.values(), i * width, width);
		}
		drafts.begin(rows.length);
	}

	/** A mixture is as long as the longer of both. */
	private Features lengthened(int... rows) {
		for (int i = 0; i < rows.length && staged.lengths() != null; i++) {
			staged.lengths()[i] = Math.max(part.length(rows[i]), part.length(rows[drafts.partner(i)]));
		}
		return features;
	}

	private void mix(INDArray labels) {
		int count = drafts.count();
		int[] partners = IntStream.range(0, count).map(drafts::partner).toArray();
		INDArray shares = Nd4j.create(count, 1).castTo(labels.dataType());
		for (int i = 0; i < count; i++) {
			shares.putScalar(i, drafts.share(i));
		}
		INDArray others = Nd4j.pullRows(labels, 1, partners);
		labels.muliColumnVector(shares).addi(others.muliColumnVector(shares.rsub(1)));
	}
}
