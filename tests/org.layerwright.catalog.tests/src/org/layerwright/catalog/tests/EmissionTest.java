package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** The Java that kinds become: what a DL4J user would write, without what is DL4J's default. */
class EmissionTest {

	private static String layer(Attrs layer, String loss, Shape... inputs) throws ShapeMismatch {
		EmitContext context = new EmitContext(List.of(inputs), Kinds.shape(layer, inputs),
				Kinds.attrs(Family.LOSS, loss));
		return CodeText.of(((LayerKind) layer.kind()).emit(layer, context));
	}

	@Test
	void a_convolution_leaves_out_stride_dilation_and_mode_where_they_are_usual() throws ShapeMismatch {
		assertEquals("new ConvolutionLayer.Builder(5, 5).nOut(20).activation(Activation.RELU).build()",
				layer(Kinds.layer("conv2d", "filters", "20", "kernel", "5", "activation", "relu"), "mse",
						Shape.image(28, 28, 1)));
	}

	@Test
	void a_convolution_names_what_is_unusual() throws ShapeMismatch {
		assertEquals(
				"new ConvolutionLayer.Builder(3, 3).stride(2, 2).dilation(1, 2).convolutionMode(ConvolutionMode.Same)"
						+ ".nOut(4).activation(Activation.IDENTITY).hasBias(false).weightInit(WeightInit.RELU).build()",
				layer(Kinds.layer("conv2d", "filters", "4", "kernel", "3", "stride", "2", "dilation", "1,2", "padding",
						"same", "bias", "false", "initializer", "he"), "mse", Shape.image(28, 28, 1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "cross_entropy|LossMCXENT|SOFTMAX",
		"binary_cross_entropy|LossBinaryXENT|SIGMOID",
		"mse|LossMSE|IDENTITY", "mae|LossMAE|IDENTITY" })
	void an_output_has_the_activation_of_its_loss(String loss, String type, String activation) throws ShapeMismatch {
		assertEquals("new OutputLayer.Builder(new " + type + "()).nOut(2).activation(Activation." + activation
				+ ").build()", layer(Kinds.layer("output", "units", "2"), loss, Shape.features(4)));
	}

	@Test
	void an_output_may_have_an_activation_of_its_own() throws ShapeMismatch {
		assertEquals("new OutputLayer.Builder(new LossMSE()).nOut(2).activation(Activation.TANH).build()",
				layer(Kinds.layer("output", "units", "2", "activation", "tanh"), "mse", Shape.features(4)));
	}

	@ParameterizedTest
	@CsvSource({ "0.1,0.9", "0.3,0.7", "0.9,0.1", "0,1.0" })
	void dropout_tells_dl4j_how_much_is_kept_without_rounding_errors(String rate, String kept) throws ShapeMismatch {
		assertEquals("new DropoutLayer.Builder(" + kept + ").build()",
				layer(Kinds.layer("dropout", "rate", rate), "mse", Shape.features(4)));
	}

	@Test
	void pictures_are_written_height_width_channels_and_handed_to_dl4j_as_it_wants_them() throws ShapeMismatch {
		assertEquals("InputType.convolutional(28, 20, 3)", layer(Kinds.layer("input", "shape", "28,20,3"), "mse"));
		assertEquals("new PreprocessorVertex(new CnnToFeedForwardPreProcessor(28, 20, 3))",
				layer(Kinds.layer("flatten"), "mse", Shape.image(28, 20, 3)));
		assertEquals("new PreprocessorVertex(new FeedForwardToCnnPreProcessor(28, 20, 3))",
				layer(Kinds.layer("reshape", "shape", "28,20,3"), "mse", Shape.features(1680)));
		assertEquals("new ReshapeVertex(-1, 3, 20, 28)",
				layer(Kinds.layer("reshape", "shape", "20,28,3"), "mse", Shape.image(28, 20, 3)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sgd|new Sgd(0.01)|new Sgd(s)",
		"momentum|new Momentum(0.01, 0.9)|new Momentum(s, 0.9)",
		"nesterov|new Nesterovs(0.01, 0.9)|new Nesterovs(s, 0.9)",
		"adagrad|new Adagrad(0.01, 1.0E-10)|new Adagrad(s, 1.0E-10)",
		"rmsprop|new RmsProp(0.001, 0.9, "
				+ "1.0E-8)|RmsProp.builder().learningRateSchedule(s).rmsDecay(0.9).epsilon(1.0E-8).build()",
		"adam|new Adam(0.001)|new Adam(s)", "adamw|new Adam(0.001)|new Adam(s)",
		"nadam|new NAdam(0.002, 0.9, 0.999, 1.0E-8, 0.004)|new NAdam(s, 0.9, 0.999, 1.0E-8, 0.004)",
		"amsgrad|new AmsGrad(0.001, 0.9, 0.999, 1.0E-8)|new AmsGrad(s, 0.9, 0.999, 1.0E-8)",
		"adadelta|new AdaDelta(1.0, 0.9, 1.0E-6)|new AdaDelta(s, 0.9, 1.0E-6)",
		"adamax|new AdaMax(0.002, 0.9, 0.999, 1.0E-8)|new AdaMax(s, 0.9, 0.999, 1.0E-8)" })
	void optimizers_take_a_rate_or_a_schedule(String id, String constant, String scheduled) {
		Attrs a = Kinds.attrs(Family.OPTIMIZER, id);
		OptimizerKind kind = (OptimizerKind) a.kind();
		assertEquals(constant, CodeText.of(kind.emit(a, null)));
		assertEquals(scheduled, CodeText.of(kind.emit(a, Code.literal('s'))).replace("'s'", "s"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "none||new B()", "l1|false|new B().l1(1.0E-4)",

		"l2|true|new B().l2(1.0E-4).l2Bias(1.0E-4)",
		"weight_decay|false|new B().regularization(DecoupledDecay.of(1.0E-4))",
		"weight_decay|true|new B().regularization(DecoupledDecay.of(1.0E-4))"
				+ ".regularizationBias(DecoupledDecay.of(1.0E-4))",
		"l1_l2|false|new B().l1(1.0E-5).l2(1.0E-4)", "max_norm||new B().constrainWeights(new MaxNorm(3.0))" })
	void penalties_leave_biases_alone_unless_asked(String id, Boolean biases, String expected) {
		Attrs a = biases == null ? Kinds.attrs(Family.REGULARIZER, id)
				: Kinds.attrs(Family.REGULARIZER, id, "biases", String.valueOf(biases));
		assertEquals(expected, CodeText.of(((RegularizerKind) a.kind()).emit(a, Code.construct("x.B"))));
	}

	@Test
	void data_name_only_what_is_unusual() {
		assertEquals("new CsvFile(\"views.csv\").separator(';').target(\"views\").window(28)", data("csv", 1, "path",
				"views.csv", "target", "views", "window", "28", "separator", "semicolon", "features", "a"));
		assertEquals("new CsvFile(\"t.csv\").features(\"a\", \"b c\").ignore(\"d\").missing(Missing.SKIP)",
				data("csv", 1, "path", "t.csv", "features", "a, b c,", "ignore", "d", "missing", "skip"));
		assertEquals("new TextFile(\"t.txt\")", data("text", 1, "path", "t.txt", "vocabulary", "9"));
		assertEquals("new TextFile(\"t.txt\").bytePairs(500).length(32).stride(8)", data("text", 1, "path", "t.txt",
				"tokens", "byte_pairs", "vocabulary", "500", "length", "32", "stride", "8"));
		assertEquals("new PairsFile(\"p.tsv\").target(Tokens.Unit.CHARACTERS)",
				data("pairs", 1, "path", "p.tsv", "targetTokens", "characters"));
		assertEquals("new TimeSeriesFile(\"t.csv\").targets(\"a\", \"b\").window(12).fill(true)",
				data("time_series", 1, "path", "t.csv", "targets", "a,b", "window", "12", "gaps", "previous"));
		assertEquals("new SequenceFile(\"s.csv\").header(false).time(\"2\").everyStep(true)",
				data("sequence_csv", 1, "path", "s.csv", "header", "false", "time", "2", "each", "step"));
		assertEquals("new WavFolder(\"w\").rate(4000)", data("wav_folder", 1, "path", "w", "rate", "4000"));
		assertEquals("new DigitPictures()", data("digits", 1));
		assertEquals("new DigitPictures().noise(0.2).seed(5)", data("digits", 5, "noise", "0.2"));
		assertEquals("new Spiral().classes(3).seed(9)", data("spiral", 5, "classes", "3", "seed", "9"));
	}

	private static String data(String id, long seed, String... settings) {
		Attrs a = Kinds.attrs(Family.DATA, id, settings);
		return CodeText.of(((DataKind) a.kind()).emit(a, seed));
	}

	@Test
	void losses_of_classes_say_so() {
		Set<String> numbers = Set.of("mse", "mae", "huber");
		for (LossKind loss : Kinds.CATALOG.kinds(LossKind.class)) {
			assertEquals(!numbers.contains(loss.id()), loss.classification());
		}
	}
}
