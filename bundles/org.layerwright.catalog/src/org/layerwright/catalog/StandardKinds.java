package org.layerwright.catalog;

import java.util.List;
import java.util.stream.Stream;

import org.layerwright.catalog.activations.Elu;
import org.layerwright.catalog.activations.Gelu;
import org.layerwright.catalog.activations.HardSigmoid;
import org.layerwright.catalog.activations.HardTanh;
import org.layerwright.catalog.activations.Identity;
import org.layerwright.catalog.activations.LeakyRelu;
import org.layerwright.catalog.activations.Relu;
import org.layerwright.catalog.activations.Selu;
import org.layerwright.catalog.activations.Sigmoid;
import org.layerwright.catalog.activations.Softmax;
import org.layerwright.catalog.activations.Softplus;
import org.layerwright.catalog.activations.Step;
import org.layerwright.catalog.activations.Swish;
import org.layerwright.catalog.activations.Tanh;
import org.layerwright.catalog.data.Circles;
import org.layerwright.catalog.data.Csv;
import org.layerwright.catalog.data.Digits;
import org.layerwright.catalog.data.Gaussian;
import org.layerwright.catalog.data.Idx;
import org.layerwright.catalog.data.ImageFolder;
import org.layerwright.catalog.data.Line;
import org.layerwright.catalog.data.Moons;
import org.layerwright.catalog.data.Pairs;
import org.layerwright.catalog.data.SequenceCsv;
import org.layerwright.catalog.data.Sine;
import org.layerwright.catalog.data.Spiral;
import org.layerwright.catalog.data.TextChunks;
import org.layerwright.catalog.data.TimeSeries;
import org.layerwright.catalog.data.WavFolder;
import org.layerwright.catalog.data.Xor;
import org.layerwright.catalog.initializers.He;
import org.layerwright.catalog.initializers.Lecun;
import org.layerwright.catalog.initializers.Normal;
import org.layerwright.catalog.initializers.Orthogonal;
import org.layerwright.catalog.initializers.Uniform;
import org.layerwright.catalog.initializers.Xavier;
import org.layerwright.catalog.initializers.Zeros;
import org.layerwright.catalog.layers.Activate;
import org.layerwright.catalog.layers.Add;
import org.layerwright.catalog.layers.Average;
import org.layerwright.catalog.layers.AvgPool1d;
import org.layerwright.catalog.layers.AvgPool2d;
import org.layerwright.catalog.layers.BatchNorm;
import org.layerwright.catalog.layers.Concat;
import org.layerwright.catalog.layers.Conv1d;
import org.layerwright.catalog.layers.Conv2d;
import org.layerwright.catalog.layers.Cropping2d;
import org.layerwright.catalog.layers.Deconv2d;
import org.layerwright.catalog.layers.Dense;
import org.layerwright.catalog.layers.DepthwiseConv2d;
import org.layerwright.catalog.layers.Dropout;
import org.layerwright.catalog.layers.Embedding;
import org.layerwright.catalog.layers.FeedForward;
import org.layerwright.catalog.layers.Flatten;
import org.layerwright.catalog.layers.GaussianNoise;
import org.layerwright.catalog.layers.GlobalPool;
import org.layerwright.catalog.layers.Gru;
import org.layerwright.catalog.layers.Input;
import org.layerwright.catalog.layers.LastTimeStep;
import org.layerwright.catalog.layers.LayerNorm;
import org.layerwright.catalog.layers.Lstm;
import org.layerwright.catalog.layers.MaxPool1d;
import org.layerwright.catalog.layers.MaxPool2d;
import org.layerwright.catalog.layers.Maximum;
import org.layerwright.catalog.layers.MultiHeadAttention;
import org.layerwright.catalog.layers.Multiply;
import org.layerwright.catalog.layers.Output;
import org.layerwright.catalog.layers.Permute;
import org.layerwright.catalog.layers.PositionEmbedding;
import org.layerwright.catalog.layers.Reshape;
import org.layerwright.catalog.layers.SeparableConv2d;
import org.layerwright.catalog.layers.SimpleRnn;
import org.layerwright.catalog.layers.Subtract;
import org.layerwright.catalog.layers.TransformerDecoderLayer;
import org.layerwright.catalog.layers.TransformerEncoderLayer;
import org.layerwright.catalog.layers.Upsampling2d;
import org.layerwright.catalog.layers.ZeroPadding2d;
import org.layerwright.catalog.losses.BinaryCrossEntropy;
import org.layerwright.catalog.losses.CrossEntropy;
import org.layerwright.catalog.losses.Hinge;
import org.layerwright.catalog.losses.Huber;
import org.layerwright.catalog.losses.KlDivergence;
import org.layerwright.catalog.losses.MeanAbsoluteError;
import org.layerwright.catalog.losses.MeanSquaredError;
import org.layerwright.catalog.losses.SparseCrossEntropy;
import org.layerwright.catalog.optimizers.AdaDelta;
import org.layerwright.catalog.optimizers.AdaGrad;
import org.layerwright.catalog.optimizers.AdaMax;
import org.layerwright.catalog.optimizers.Adam;
import org.layerwright.catalog.optimizers.AdamW;
import org.layerwright.catalog.optimizers.AmsGrad;
import org.layerwright.catalog.optimizers.Momentum;
import org.layerwright.catalog.optimizers.NAdam;
import org.layerwright.catalog.optimizers.Nesterov;
import org.layerwright.catalog.optimizers.RmsProp;
import org.layerwright.catalog.optimizers.Sgd;
import org.layerwright.catalog.procedures.Supervised;
import org.layerwright.catalog.regularizers.ElasticNet;
import org.layerwright.catalog.regularizers.L1;
import org.layerwright.catalog.regularizers.L2;
import org.layerwright.catalog.regularizers.MaxNorm;
import org.layerwright.catalog.regularizers.None;
import org.layerwright.catalog.regularizers.WeightDecay;
import org.layerwright.catalog.schedules.Constant;
import org.layerwright.catalog.schedules.Cosine;
import org.layerwright.catalog.schedules.Exponential;
import org.layerwright.catalog.schedules.Warmup;
import org.layerwright.catalog.stopping.EarlyStopping;
import org.layerwright.catalog.stopping.Never;

/** The registry: one line a kind, in the order of the palette. */
final class StandardKinds {

	private StandardKinds() {}

	static List<Kind> all() {
		return Stream.of(layers(), activationsAndLosses(), training(), dataAndProcedures()).flatMap(List::stream)
				.toList();
	}

	private static List<Kind> layers() {
		return List.of(
				new Input(),
				new Dense(),
				new Activate(),
				new Dropout(),
				new GaussianNoise(),
				new Flatten(),
				new Reshape(),
				new Permute(),
				new Conv1d(),
				new Conv2d(),
				new DepthwiseConv2d(),
				new SeparableConv2d(),
				new Deconv2d(),
				new Upsampling2d(),
				new ZeroPadding2d(),
				new Cropping2d(),
				new MaxPool1d(),
				new AvgPool1d(),
				new MaxPool2d(),
				new AvgPool2d(),
				new GlobalPool(),
				new Embedding(),
				new PositionEmbedding(),
				new SimpleRnn(),
				new Lstm(),
				new Gru(),
				new LastTimeStep(),
				new BatchNorm(),
				new LayerNorm(),
				new MultiHeadAttention(),
				new FeedForward(),
				new TransformerEncoderLayer(),
				new TransformerDecoderLayer(),
				new Add(),
				new Subtract(),
				new Multiply(),
				new Average(),
				new Maximum(),
				new Concat(),
				new Output());
	}

	private static List<Kind> activationsAndLosses() {
		return List.of(
				new Identity(),
				new Step(),
				new Sigmoid(),
				new Tanh(),
				new Softmax(),
				new Relu(),
				new LeakyRelu(),
				new Elu(),
				new Selu(),
				new Gelu(),
				new Swish(),
				new Softplus(),
				new HardSigmoid(),
				new HardTanh(),
				new MeanSquaredError(),
				new MeanAbsoluteError(),
				new Huber(),
				new BinaryCrossEntropy(),
				new CrossEntropy(),
				new SparseCrossEntropy(),
				new KlDivergence(),
				new Hinge());
	}

	private static List<Kind> training() {
		return List.of(
				new Sgd(),
				new Momentum(),
				new Nesterov(),
				new AdaGrad(),
				new AdaDelta(),
				new RmsProp(),
				new Adam(),
				new AdamW(),
				new NAdam(),
				new AmsGrad(),
				new AdaMax(),
				new Constant(),
				new org.layerwright.catalog.schedules.Step(),
				new Exponential(),
				new Cosine(),
				new Warmup(),
				new Xavier(),
				new He(),
				new Lecun(),
				new Normal(),
				new Uniform(),
				new Orthogonal(),
				new org.layerwright.catalog.initializers.Identity(),
				new Zeros(),
				new None(),
				new L1(),
				new L2(),
				new ElasticNet(),
				new WeightDecay(),
				new MaxNorm(),
				new Never(),
				new EarlyStopping());
	}

	private static List<Kind> dataAndProcedures() {
		return List.of(
				new Csv(),
				new Idx(),
				new ImageFolder(),
				new TextChunks(),
				new Pairs(),
				new TimeSeries(),
				new SequenceCsv(),
				new WavFolder(),
				new Digits(),
				new Moons(),
				new Circles(),
				new Spiral(),
				new Xor(),
				new Gaussian(),
				new Line(),
				new Sine(),
				new Supervised());
	}
}
