package org.layerwright.dl4j.fast.workers;

import java.util.Random;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.dropout.GaussianNoise;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.layerwright.dl4j.attention.FeedForward;
import org.layerwright.dl4j.attention.SelfAttention;
import org.layerwright.dl4j.experts.MixtureOfExperts;
import org.layerwright.dl4j.layer.StepDropout;
import org.layerwright.dl4j.recurrent.Lstm;
import org.layerwright.dl4j.updater.Adam;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Networks with what makes it hard to divide their batches. */
enum Example {
	DENSE {
		@Override
		ComputationGraphConfiguration configuration() {
			return ended(builder().graphBuilder().addInputs("in").setInputTypes(InputType.feedForward(WIDTH))
					.addLayer("a", dense(), "in"), "a");
		}
	},
	CLIPPED {
		@Override
		ComputationGraphConfiguration configuration() {
			return DENSE.configuration();
		}
	},
	PENALIZED {
		@Override
		ComputationGraphConfiguration configuration() {
			return ended(builder().l2(0.1).l1(0.01).graphBuilder().addInputs("in")
					.setInputTypes(InputType.feedForward(WIDTH)).addLayer("a", dense(), "in"), "a");
		}
	},
	DROPPED {
		@Override
		ComputationGraphConfiguration configuration() {
			return ended(builder().graphBuilder().addInputs("in").setInputTypes(InputType.feedForward(WIDTH))
					.addLayer("noise", new DropoutLayer.Builder(new GaussianNoise(0.3)).build(), "in")
					.addLayer("a", dense(), "noise").addLayer("drop", new DropoutLayer.Builder(0.5).build(), "a"),
					"drop");
		}
	},
	NORMALIZED {
		@Override
		ComputationGraphConfiguration configuration() {
			return ended(builder().graphBuilder().addInputs("in").setInputTypes(InputType.feedForward(WIDTH))
					.addLayer("a", dense(), "in").addLayer("norm", new BatchNormalization(), "a"), "norm");
		}
	},
	PICTURES {
		@Override
		ComputationGraphConfiguration configuration() {
			return ended(builder().graphBuilder().addInputs("in").setInputTypes(InputType.convolutional(SIDE, SIDE, 2))
					.addLayer("conv", new ConvolutionLayer.Builder(3, 3).nOut(5).activation(Activation.RELU)
							.convolutionMode(ConvolutionMode.Same).build(), "in")
					.addLayer("norm", new BatchNormalization(), "conv")
					.addLayer("pool", new SubsamplingLayer.Builder().kernelSize(2, 2).stride(2, 2).build(), "norm"),
					"pool");
		}

		@Override
		Slice batch(int samples, Random random) {
			return new Slice(new INDArray[] { random(random, samples, 2, SIDE, SIDE) },
					new INDArray[] { classes(random, samples) }, null, null);
		}
	},
	SEQUENCES {
		@Override
		ComputationGraphConfiguration configuration() {
			return stepped(builder().graphBuilder().addInputs("in").setInputTypes(InputType.recurrent(WIDTH))
					.addLayer("lstm", new Lstm.Builder().nOut(8).build(), "in")
					.addLayer("drop", new StepDropout(0.6), "lstm"), "drop");
		}

		@Override
		Slice batch(int samples, Random random) {
			return sequences(samples, random);
		}
	},
	ATTENTION {
		@Override
		ComputationGraphConfiguration configuration() {
			return stepped(builder().graphBuilder().addInputs("in").setInputTypes(InputType.recurrent(WIDTH))
					.addLayer("attend", new SelfAttention.Builder().nOut(WIDTH).heads(2).attentionDropout(0.2).build(),
							"in")
					.addLayer("forward", new FeedForward.Builder().nOut(WIDTH).hidden(9).hiddenDropout(0.3)
							.activation(Activation.RELU).build(), "attend")
					.addLayer("experts", new MixtureOfExperts.Builder().nOut(WIDTH).experts(3, 1).hidden(5)
							.balance(0.1).activation(Activation.RELU).build(), "forward"),
					"experts");
		}

		@Override
		Slice batch(int samples, Random random) {
			return sequences(samples, random);
		}
	};

	private static final int WIDTH = 6;
	private static final int SIDE = 8;
	private static final int TIME = 5;
	private static final int CLASSES = 3;

	abstract ComputationGraphConfiguration configuration();

	Slice batch(int samples, Random random) {
		return new Slice(new INDArray[] { random(random, samples, WIDTH) },
				new INDArray[] { classes(random, samples) }, null, null);
	}

	static NeuralNetConfiguration.Builder builder() {
		return new NeuralNetConfiguration.Builder().seed(3).activation(Activation.TANH)
				.updater(new Adam(0.01, 0.9, 0.99, 1e-4));
	}

	static DenseLayer dense() {
		return new DenseLayer.Builder().nOut(10).build();
	}

	static ComputationGraphConfiguration ended(GraphBuilder graph, String last) {
		return graph.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(CLASSES)
				.activation(Activation.SOFTMAX).build(), last).setOutputs("out").build();
	}

	static ComputationGraphConfiguration stepped(GraphBuilder graph, String last) {
		return graph.addLayer("out", new RnnOutputLayer.Builder(LossFunction.MCXENT).nOut(CLASSES)
				.activation(Activation.SOFTMAX).build(), last).setOutputs("out").build();
	}

	/** Sequences of which most are shorter than the longest. */
	static Slice sequences(int samples, Random random) {
		INDArray labels = Nd4j.zeros(DataType.FLOAT, samples, CLASSES, TIME);
		INDArray mask = Nd4j.zeros(DataType.FLOAT, samples, TIME);
		for (int n = 0; n < samples; n++) {
			int length = 1 + random.nextInt(TIME);
			for (int t = 0; t < TIME; t++) {
				labels.putScalar(new int[] { n, random.nextInt(CLASSES), t }, 1);
				mask.putScalar(n, t, t < length ? 1 : 0);
			}
		}
		return new Slice(new INDArray[] { random(random, samples, WIDTH, TIME) }, new INDArray[] { labels },
				new INDArray[] { mask }, new INDArray[] { mask });
	}

	static INDArray random(Random random, long... shape) {
		INDArray array = Nd4j.create(DataType.FLOAT, shape);
		for (long i = 0; i < array.length(); i++) {
			array.putScalar(i, random.nextGaussian());
		}
		return array;
	}

	static INDArray classes(Random random, int samples) {
		INDArray labels = Nd4j.zeros(DataType.FLOAT, samples, CLASSES);
		for (int n = 0; n < samples; n++) {
			labels.putScalar(n, random.nextInt(CLASSES), 1);
		}
		return labels;
	}
}
