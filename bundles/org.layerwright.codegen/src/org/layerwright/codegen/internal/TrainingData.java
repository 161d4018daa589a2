package org.layerwright.codegen.internal;

import java.util.Optional;

import org.layerwright.core.Settings;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.Training;

/** Finds the data that a training learns from. */
public final class TrainingData {

	/** Setting of a training that names its data; the first data source where it is silent. */
	private static final String DATA = "data";

	private TrainingData() {}

	/** The data source of the design's training; empty where there is none of the name that it asks for. */
	public static Optional<DataSource> of(Design design) {
		Training training = design.getTraining();
		String wanted = training == null ? null : Settings.get(training, DATA);
		return design.getData().stream().filter(d -> wanted == null || wanted.equals(d.getName())).findFirst();
	}
}
