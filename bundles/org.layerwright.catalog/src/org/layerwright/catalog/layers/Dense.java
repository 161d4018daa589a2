package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;
import org.layerwright.catalog.Window;

/** y = f(xW + b), x a vector of features. */
public final class Dense implements LayerKind {

	static final Attr<Integer> UNITS = Attr.integer("units", "Units").atLeast(1).required()
			.doc("Number of output features.");

	private static final Declaration DECLARATION = Declaration
			.of("dense", "Dense", Category.CORE,
					"Fully connected layer: every unit sees every input feature, y = f(xW + b).")
			.attributes(UNITS, Common.ACTIVATION, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.features(5)).with("units", "3"))
			.sample(Sample.of(Shape.features(4)).with("units", "2", "activation", "tanh", "bias", "false"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		if (!inputs.get(0).isFeatures()) {
			throw new ShapeMismatch(Text.of("shape.features", "Dense", inputs.get(0)), "insert.flatten");
		}
		return Shape.features(a.get(UNITS));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		long weights = (long) inputs.get(0).size(Axis.FEATURES) * a.get(UNITS);
		return Cost.of(weights + (a.get(Common.BIAS) ? a.get(UNITS) : 0), weights);
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Code.construct("org.deeplearning4j.nn.conf.layers.DenseLayer.Builder").call("nOut", a.get(UNITS));
		return new Emission.Layer(Common.finish(a, builder), false);
	}

	@Override
	public String summary(Attrs a) {
		return a.get(UNITS) + ", " + a.get(Common.ACTIVATION);
	}
}
