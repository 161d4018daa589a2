package org.layerwright.dl4j.fast.proof;

import java.util.StringJoiner;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.recurrent.TimeDistributed;
import org.nd4j.linalg.api.buffer.DataType;

/** A network in the making: one vertex after the other, beginning with an input that is called "in". */
final class Sketch {
	/** What every network begins with. */
	static final String INPUT = "in";

	private static final String OURS = "org.layerwright.";

	private final Chance chance;
	private final GraphBuilder graph;
	private final StringJoiner text = new StringJoiner(" ");
	private String last = INPUT;
	private boolean own;
	private int vertices;

	Sketch(Chance chance, DataType type) {
		this.chance = chance;
		NeuralNetConfiguration.Builder all = new NeuralNetConfiguration.Builder().seed(chance.between(1, 1000))
				.dataType(type);
		Regime.draw(chance, all);
		graph = all.graphBuilder();
	}

	Chance chance() {
		return chance;
	}

	/** Where the next layer goes. */
	String last() {
		return last;
	}

	/** Goes on from another vertex. */
	Sketch from(String vertex) {
		last = vertex;
		return this;
	}

	/** Puts a layer after the last vertex. */
	Sketch then(Layer layer) {
		text.add(layer.getClass().getSimpleName());
		own |= ours(layer);
		String name = "v" + vertices++;
		graph.addLayer(name, layer, last);
		return from(name);
	}

	/** Puts a vertex after others. */
	Sketch join(GraphVertex vertex, String... inputs) {
		text.add(vertex.getClass().getSimpleName());
		own |= vertex.getClass().getName().startsWith(OURS);
		String name = "v" + vertices++;
		graph.addVertex(name, vertex, inputs);
		return from(name);
	}

	/** Says something more of what was added last. */
	Sketch note(String more) {
		text.add("(" + more + ")");
		return this;
	}

	/** Completes it. */
	Network network(Goal goal, Network.Data data, InputType... inputs) {
		String[] names = new String[inputs.length];
		for (int i = 0; i < names.length; i++) {
			names[i] = i == 0 ? INPUT : INPUT + i;
		}
		graph.addInputs(names).setInputTypes(inputs).setOutputs(last);
		text.add(goal.loss().getClass().getSimpleName());
		return new Network(text.toString(), graph.build(), own, goal, data, inputs, Regime.clipping(chance));
	}

	/** Whether there is nothing of DL4J's that computes the same. */
	private static boolean ours(Layer layer) {
		if (layer instanceof Bidirectional both) {
			return ours(both.getFwd());
		}
		boolean changed = layer instanceof DepthwiseConvolution2D || layer instanceof SeparableConvolution2D
				|| layer instanceof DropoutLayer || layer instanceof ActivationLayer
				|| layer instanceof BatchNormalization || layer instanceof GlobalPoolingLayer
				|| layer instanceof TimeDistributed;
		return layer.getClass().getName().startsWith(OURS) && !changed;
	}
}
