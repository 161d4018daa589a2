import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The subjects as somebody writes them with DL4J alone; it has no GRU and no Transformer encoder. */
final class Stock {

	private Stock() {}

	/** The configuration; null if DL4J has not all of its layers. */
	static ComputationGraphConfiguration of(String name) {
		return switch (name) {
		case "mlp" -> graph(InputType.feedForward(784)).addLayer("a", dense(512), "in")
				.addLayer("b", dense(256), "a").addLayer("out", softmax(), "b").build();
		case "cnn" -> graph(InputType.convolutional(28, 28, 1)).addLayer("a", conv(20), "in")
				.addLayer("p", pool(), "a").addLayer("b", conv(50), "p").addLayer("q", pool(), "b")
				.addLayer("c", dense(500), "q").addLayer("out", softmax(), "c").build();
		case "lstm" -> graph(InputType.recurrent(64))
				.addLayer("a", new LSTM.Builder().nOut(128).activation(Activation.TANH).build(), "in")
				.addLayer("out", new RnnOutputLayer.Builder(LossFunction.MCXENT).nOut(Subject.CLASSES)
						.activation(Activation.SOFTMAX).build(), "a")
				.build();
		case "xor" -> graph(InputType.feedForward(2))
				.addLayer("a", new DenseLayer.Builder().nOut(4).activation(Activation.TANH).build(), "in")
				.addLayer("out", new OutputLayer.Builder(LossFunction.XENT).nOut(1).activation(Activation.SIGMOID)
						.build(), "a")
				.build();
		case "resnet" -> resnet();
		default -> null;
		};
	}

	private static GraphBuilder graph(InputType input) {
		return new NeuralNetConfiguration.Builder().seed(1).updater(new Adam(1e-3)).graphBuilder().addInputs("in")
				.setInputTypes(input).setOutputs("out");
	}

	private static DenseLayer dense(int units) {
		return new DenseLayer.Builder().nOut(units).activation(Activation.RELU).build();
	}

	private static OutputLayer softmax() {
		return new OutputLayer.Builder(LossFunction.MCXENT).nOut(Subject.CLASSES).activation(Activation.SOFTMAX)
				.build();
	}

	private static ConvolutionLayer conv(int filters) {
		return new ConvolutionLayer.Builder(5, 5).nOut(filters).activation(Activation.RELU).build();
	}

	private static SubsamplingLayer pool() {
		return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX).kernelSize(2, 2).stride(2, 2).build();
	}

	private static ComputationGraphConfiguration resnet() {
		GraphBuilder graph = graph(InputType.convolutional(32, 32, 3));
		String last = normalized(graph, "first", "in", 16, 3, 1, true);
		int channels = 16;
		for (int block = 0; block < 9; block++) {
			int filters = 16 << block / 3;
			int stride = filters == channels ? 1 : 2;
			String a = normalized(graph, "a" + block, last, filters, 3, stride, true);
			String b = normalized(graph, "b" + block, a, filters, 3, 1, false);
			String skip = stride == 1 ? last : normalized(graph, "s" + block, last, filters, 1, stride, false);
			graph.addVertex("sum" + block, new ElementWiseVertex(ElementWiseVertex.Op.Add), b, skip);
			last = "relu" + block;
			graph.addLayer(last, new ActivationLayer(Activation.RELU), "sum" + block);
			channels = filters;
		}
		return graph.addLayer("pool", new GlobalPoolingLayer(PoolingType.AVG), last).addLayer("out", softmax(), "pool")
				.build();
	}

	private static String normalized(GraphBuilder graph, String name, String input, int filters, int kernel,
			int stride, boolean relu) {
		graph.addLayer(name + "-conv", new ConvolutionLayer.Builder(kernel, kernel).stride(stride, stride)
				.padding(kernel / 2, kernel / 2).nOut(filters).hasBias(false).activation(Activation.IDENTITY).build(),
				input);
		graph.addLayer(name, new BatchNormalization.Builder()
				.activation(relu ? Activation.RELU : Activation.IDENTITY).build(), name + "-conv");
		return name;
	}
}
