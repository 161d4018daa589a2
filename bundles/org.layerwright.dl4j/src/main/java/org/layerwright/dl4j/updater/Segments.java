package org.layerwright.dl4j.updater;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.deeplearning4j.nn.api.TrainingConfig;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.regularization.Regularization;

/** Finds out which weights of a network are updated alike. */
final class Segments {
	private final List<Segment> all = new ArrayList<>();

	private Segments() {}

	/** All in the order of the weights; nothing if an optimiser, a penalty or something else is not known here. */
	static Optional<List<Segment>> of(List<UpdaterBlock> blocks) {
		Segments segments = new Segments();
		boolean known = blocks.stream().allMatch(
				block -> block.getLayersAndVariablesInBlock().stream().allMatch(p -> segments.add(block, p)));
		return known ? Optional.of(segments.all) : Optional.empty();
	}

	private boolean add(UpdaterBlock block, UpdaterBlock.ParamState parameter) {
		TrainingConfig config = parameter.getLayer().getConfig();
		Optional<List<Penalty>> penalties = penalties(config.getRegularizationByParam(parameter.getParamName()));
		if (penalties.isEmpty() || !known(block.getGradientUpdater().getConfig()) || block.isPretrainUpdaterBlock()
				|| normalizes(config)) {
			return false;
		}
		add(new Segment(parameter.getParamOffsetStart(), parameter.getParamOffsetEnd(),
				parameter.getLayer().updaterDivideByMinibatch(parameter.getParamName()), block, penalties.get()));
		return true;
	}

	private void add(Segment next) {
		int last = all.size() - 1;
		if (last >= 0 && all.get(last).continuedBy(next)) {
			all.set(last, all.get(last).with(next));
		} else {
			all.add(next);
		}
	}

	private static boolean known(IUpdater config) {
		return config instanceof StatefulUpdater || StockSteps.has(config);
	}

	private static boolean normalizes(TrainingConfig config) {
		return config.getGradientNormalization() != null
				&& config.getGradientNormalization() != GradientNormalization.None;
	}

	private static Optional<List<Penalty>> penalties(List<Regularization> regularizations) {
		List<Penalty> penalties = new ArrayList<>();
		for (Regularization regularization : regularizations == null ? List.<Regularization>of() : regularizations) {
			Penalty.of(regularization).ifPresent(penalties::add);
		}
		boolean all = regularizations == null || penalties.size() == regularizations.size();
		return all ? Optional.of(List.copyOf(penalties)) : Optional.empty();
	}
}
