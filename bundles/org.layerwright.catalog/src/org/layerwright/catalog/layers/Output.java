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
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** A dense layer whose outputs the loss compares with the targets. */
public final class Output implements LayerKind {

	static final Attr<String> ACTIVATION = Attr.kind("activation", "Activation", Family.ACTIVATION).automatic()
			.doc("Function f that is applied to the outputs; where it is not set, the one that belongs to the loss: "
					+ "softmax for cross-entropy, sigmoid for binary cross-entropy, identity for numbers.");

	private static final Declaration DECLARATION = Declaration
			.of("output", "Output", Category.INPUT_OUTPUT,
					"Where predictions leave the network: a fully connected layer y = f(xW + b) whose outputs the loss "
							+ "of the training compares with the targets. Classes take one unit each (two classes may "
							+ "share one unit with a sigmoid), numbers one unit each. Takes a vector of features.")
			.attributes(Common.UNITS, ACTIVATION, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.features(5)).with("units", "3"))
			.sample(Sample.of(Shape.features(4)).with("units", "2", "activation", "identity", "bias", "false"));

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
		Common.features(this, inputs);
		return Shape.features(a.get(Common.UNITS));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		return FullyConnected.cost(a, inputs.get(0).size(Axis.FEATURES));
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = builder(context.loss()).call("nOut", a.get(Common.UNITS));
		Code activation = a.has(ACTIVATION) ? Common.activation(a, ACTIVATION) : fitting(a.catalog(), context.loss());
		return new Emission.Layer(Common.finish(a, builder, activation), true);
	}

	/** Without a loss of its own, as in a generator, it is a layer like others that happens to be the last. */
	private static Code builder(Attrs loss) {
		return loss == null
				? Code.construct("org.deeplearning4j.nn.conf.layers.DenseLayer.Builder")
				: Code.construct("org.deeplearning4j.nn.conf.layers.OutputLayer.Builder",
						((LossKind) loss.kind()).emit(loss));
	}

	private static Code fitting(Catalog catalog, Attrs loss) {
		String id = loss == null ? "identity" : ((LossKind) loss.kind()).outputActivation();
		ActivationKind kind = catalog.find(Family.ACTIVATION, id).map(ActivationKind.class::cast).orElseThrow();
		return kind.emit(Attrs.defaults(catalog, kind));
	}

	@Override
	public String summary(Attrs a) {
		return a.has(Common.UNITS) ? Common.summary(a.get(Common.UNITS), a.get(ACTIVATION)) : "";
	}
}
