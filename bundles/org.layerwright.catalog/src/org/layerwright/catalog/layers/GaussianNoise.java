package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** Adds noise while training. */
public final class GaussianNoise implements LayerKind {

	static final Attr<Double> DEVIATION = Attr.real("deviation", "Standard deviation").above(0).byDefault(0.1)
			.doc("Standard deviation σ of the noise.");

	private static final Declaration DECLARATION = Declaration
			.of("gaussian_noise", "Gaussian noise", Category.REGULARIZATION,
					"While training, adds normally distributed noise of mean 0 and standard deviation σ to each value; "
							+ "afterwards values pass unchanged. Keeps the shape. Against overfitting: the network "
							+ "cannot rely on exact values (Bishop, 1995).")
			.attributes(DEVIATION).sample(Sample.of(Shape.features(6)).with("deviation", "0.3"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3))).sample(Sample.of(Shape.image(4, 3, 2)));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) {
		return inputs.get(0);
	}

	/** DL4J's own layer refuses masks of sequences. */
	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code noise = Code.construct("org.deeplearning4j.nn.conf.dropout.GaussianNoise", a.get(DEVIATION));
		return new Emission.Layer(context.input().isSequence()
				? Code.construct("org.layerwright.dl4j.layer.StepDropout", noise)
				: Code.construct("org.deeplearning4j.nn.conf.layers.DropoutLayer.Builder", noise).call("build"), false);
	}

	@Override
	public String summary(Attrs a) {
		return DEVIATION.type().format(a.get(DEVIATION));
	}
}
