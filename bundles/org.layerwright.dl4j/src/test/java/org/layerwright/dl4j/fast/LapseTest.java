package org.layerwright.dl4j.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What leaves data to DL4J's code is named, whatever it is. */
class LapseTest {

	/** Without deconvolution: DL4J's fails where numbers are of another type. */
	static Stream<Layer> layers() {
		return Stream.of(new ConvolutionLayer.Builder(3, 3).nOut(2).build(),
				new DepthwiseConvolution2D.Builder(3, 3).depthMultiplier(2).build(),
				new SeparableConvolution2D.Builder(3, 3).nOut(2).build(),
				new SubsamplingLayer.Builder(PoolingType.MAX).build(), new GlobalPoolingLayer(PoolingType.AVG),
				new BatchNormalization(), new Upsampling2D.Builder(2).build(), new ZeroPaddingLayer(1, 1),
				new Cropping2D(1, 1), new DenseLayer.Builder().nOut(2).build(),
				new FrozenLayer(new ConvolutionLayer.Builder(3, 3).nOut(2).build()));
	}

	@ParameterizedTest
	@MethodSource("layers")
	void layersAreNamed(Layer layer) {
		assertNamed(ConvolutionTest.network(InputType.convolutional(6, 5, 2), layer), "layer0");
	}

	static Stream<GraphVertex> vertices() {
		return Stream.of(new ElementWiseVertex(ElementWiseVertex.Op.Max), new MergeVertex());
	}

	@ParameterizedTest
	@MethodSource("vertices")
	void verticesAreNamed(GraphVertex vertex) {
		assertNamed(new NeuralNetConfiguration.Builder().graphBuilder().addInputs("in")
				.addVertex("join", vertex, "in", "in").setOutputs("join")
				.setInputTypes(InputType.convolutional(6, 5, 2)).build(), "join");
	}

	private static void assertNamed(ComputationGraphConfiguration configuration, String name) {
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		assertEquals(List.of(), FastPath.attach(graph).stock());
		INDArray pictures = Nd4j.rand(DataType.FLOAT, 3, 2, 6, 5);
		graph.outputSingle(pictures);
		assertEquals(List.of(), FastPath.lapsed(graph));
		graph.outputSingle(pictures.castTo(DataType.DOUBLE));
		List<String> lapsed = FastPath.lapsed(graph);
		assertTrue(lapsed.stream().anyMatch(line -> line.startsWith(name + ": ")), lapsed::toString);
	}

	@Test
	void masksOfPicturesAreLeftToDl4j() {
		ComputationGraph graph = new ComputationGraph(ConvolutionTest.network(InputType.convolutional(6, 1, 2),
				new GlobalPoolingLayer(PoolingType.AVG)));
		graph.init();
		FastPath.attach(graph);
		graph.output(false, new INDArray[] { Nd4j.rand(DataType.FLOAT, 3, 2, 6, 1) },
				new INDArray[] { Nd4j.ones(DataType.FLOAT, 3, 1, 6, 1) });
		assertEquals(1, FastPath.lapsed(graph).size(), () -> FastPath.lapsed(graph).toString());
	}
}
