package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** A dense layer whose outputs the loss compares with the targets. */
public final class Output implements LayerKind {

	static final Attr<Integer> UNITS = Attr.integer("units", "Units").atLeast(1).automatic()
			.doc("Number of outputs; where it is not set, as many as the data has classes or numbers to predict.");
	static final Attr<String> ACTIVATION = Attr.kind("activation", "Activation", Family.ACTIVATION).automatic()
			.doc("Function f that is applied to the outputs; where it is not set, the one that belongs to the loss: "
					+ "softmax for cross-entropy, sigmoid for binary cross-entropy, identity for numbers.");

	private static final Declaration DECLARATION = Declaration
			.of("output", "Output", Category.INPUT_OUTPUT,
					"Where predictions leave the network: a fully connected layer y = f(xW + b) whose outputs the loss "
							+ "of the training compares with the targets. Classes take one unit each (two classes may "
							+ "share one unit with a sigmoid), numbers one unit each. Of a vector of features it makes "
							+ "one prediction, of a sequence (time × features) one at each step, with the same "
							+ "weights.")
			.attributes(UNITS, ACTIVATION, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.features(5)).with("units", "3"))
			.sample(Sample.of(Shape.features(4)).with("units", "2", "activation", "identity", "bias", "false"))
			.sample(Sample.of(Shape.sequence(4, 3)).with("units", "2"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3)).with("units", "2", "bias", "false"));

	private static final String LAYERS = "org.deeplearning4j.nn.conf.layers.";

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Ports ports() {
		return Ports.SINK;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = inputs.get(0);
		if (!input.isSequence()) {
			Common.features(this, inputs);
		}
		boolean once = a.data().filter(d -> !d.everyStep()).isPresent();
		if (once && input.isSequence()) {
			throw Common.mismatch("output.once", "insert.last_time_step", new KindLabel(this), input);
		}
		return input.with(Axis.FEATURES, units(a));
	}

	private int units(Attrs a) throws ShapeMismatch {
		Integer set = a.get(UNITS);
		return set != null ? set : a.data().map(Samples::outputs)
				.orElseThrow(() -> Common.mismatch("output.unknown", "set.data", new KindLabel(this)));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Shape input = inputs.get(0);
		int units = a.has(UNITS) ? a.get(UNITS) : a.data().map(Samples::outputs).orElse(0);
		Cost cost = FullyConnected.cost(a, input, units);
		return new Cost(cost.trainable(), input.isSequence() && !a.get(Common.BIAS) ? units : 0, cost.multiplyAdds());
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Window window(Attrs a, List<Shape> inputs) {
		return inputs.get(0).isSequence() ? Window.POINT : Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = builder(context).call("nOut", context.output().size(Axis.FEATURES));
		Code activation = a.has(ACTIVATION) ? Common.activation(a, ACTIVATION) : fitting(a.catalog(), context.loss());
		boolean fixed = context.input().isSequence() && !a.get(Common.BIAS);
		return new Emission.Layer(fixed ? withoutBias(a, builder.call("activation", activation))
				: Common.finish(a, builder, activation), true);
	}

	/**
	 * DL4J's {@code RnnOutputLayer} fails without a bias: it has one that begins at 0 and never changes. DL4J's
	 * {@code NoOp} would not do: it leaves the gradient as it is, which is then subtracted.
	 */
	private static Code withoutBias(Attrs a, Code builder) {
		return Common.initialized(a,
				builder.call("biasUpdater", Code.construct("org.nd4j.linalg.learning.config.Sgd", 0.0)));
	}

	/** Without a loss of its own, as in a generator, it is a layer like others that happens to be the last. */
	private static Code builder(EmitContext context) {
		Attrs loss = context.loss();
		String type = context.input().isSequence() ? "RnnOutputLayer" : "OutputLayer";
		return loss == null ? Code.construct(LAYERS + "DenseLayer.Builder")
				: Code.construct(LAYERS + type + ".Builder", ((LossKind) loss.kind()).emit(loss));
	}

	private static Code fitting(Catalog catalog, Attrs loss) {
		String id = loss == null ? "identity" : ((LossKind) loss.kind()).outputActivation();
		ActivationKind kind = catalog.find(Family.ACTIVATION, id).map(ActivationKind.class::cast).orElseThrow();
		return kind.emit(Attrs.defaults(catalog, kind));
	}

	@Override
	public String summary(Attrs a) {
		return a.has(UNITS) ? Common.summary(a.get(UNITS), a.get(ACTIVATION)) : "";
	}
}
