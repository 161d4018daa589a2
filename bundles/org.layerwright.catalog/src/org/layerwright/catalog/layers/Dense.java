package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** y = f(xW + b), x a vector of features. */
public final class Dense implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("dense", "Dense", Category.CORE,
					"Fully connected layer: every unit sees every input feature, y = f(xW + b). From n features to m "
							+ "units it has n·m weights and m biases. Takes a vector of features; pictures and "
							+ "sequences are flattened first.")
			.attributes(Common.UNITS, Common.ACTIVATION, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.features(5)).with("units", "3"))
			.sample(Sample.of(Shape.features(4)).with("units", "2", "activation", "tanh", "bias", "false"))
			.sample(Sample.of(Shape.features(3)).with("units", "4", "activation", "gelu", "initializer", "he"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Common.features(this, inputs);
		return Shape.features(a.get(Common.UNITS));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		return FullyConnected.cost(a, inputs.get(0), a.get(Common.UNITS));
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Code.construct("org.deeplearning4j.nn.conf.layers.DenseLayer.Builder").call("nOut",
				a.get(Common.UNITS));
		return new Emission.Layer(Common.finish(a, builder), false);
	}

	@Override
	public String summary(Attrs a) {
		return a.has(Common.UNITS) ? Common.summary(a.get(Common.UNITS), a.get(Common.ACTIVATION)) : "";
	}
}
