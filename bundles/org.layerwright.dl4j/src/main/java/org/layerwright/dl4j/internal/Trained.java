package org.layerwright.dl4j.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.NetworkUtils;
import org.layerwright.dl4j.fast.FastPath;
import org.layerwright.dl4j.fast.Report;

/**
 * A network that is being trained, or used afterwards.
 *
 * @param name name of its file without suffix
 * @param graph the network
 * @param report which of its layers compute fast
 */
record Trained(String name, ComputationGraph graph, Report report) {
	/** Suffix of the file. */
	static final String SUFFIX = ".zip";

	/** A network whose layers compute fast where they can, if that is wanted. */
	static Trained of(String name, ComputationGraph graph, boolean fast) {
		return new Trained(name, graph, fast ? FastPath.attach(graph) : Report.leftOut(graph));
	}

	/** Its file in the folder of the run. */
	String file() {
		return name + SUFFIX;
	}

	/** Layers that DL4J's own code computes, or has computed in between, as {@code layer: reason}. */
	List<String> stock() {
		return Stream.concat(report.stock().stream(), FastPath.lapsed(graph).stream()).toList();
	}

	/** The learning rate of the next update; NaN if no layer has one. */
	double learningRate() {
		return Arrays.stream(graph.getLayers()).map(Trained::layerName)
				.map(layer -> NetworkUtils.getLearningRate(graph, layer)).filter(Objects::nonNull).findFirst()
				.orElse(Double.NaN);
	}

	/** Changes the learning rate of every layer from now on. */
	void setLearningRate(double rate) {
		graph.setLearningRate(rate);
	}

	private static String layerName(Layer layer) {
		return layer.conf().getLayer().getLayerName();
	}
}
