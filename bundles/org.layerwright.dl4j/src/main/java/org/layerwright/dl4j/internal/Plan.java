package org.layerwright.dl4j.internal;

import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.layerwright.dl4j.augment.Augmentation;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.stopping.StopRule;
import org.layerwright.dl4j.task.Task;
import org.layerwright.dl4j.updater.Clipping;

/** What {@link org.layerwright.dl4j.Training} was told; the fields are documented there. */
public record Plan(ComputationGraphConfiguration configuration, Map<String, ComputationGraphConfiguration> others,
		String name, long seed, Task task, DataSource data,
		Split split,
		boolean standardize, Clipping clipping, int batchSize, int epochs, int validateEvery, int checkpointEvery,
		int layersEvery, int workers,
		List<StopRule> stopRules, List<Augmentation> augmentations, boolean fast) {}
