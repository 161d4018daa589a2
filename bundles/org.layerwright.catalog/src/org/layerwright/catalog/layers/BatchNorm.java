package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
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

/** Batch normalization. */
public final class BatchNorm implements LayerKind {

	static final Attr<Double> MOMENTUM = Attr.real("momentum", "Momentum").atLeast(0).below(1).byDefault(0.9)
			.doc("Share m of the running mean and variance that a batch leaves: running ← m·running + (1 − m)·batch. "
					+ "Keras and DL4J count this way; PyTorch's momentum is 1 − m.");
	static final Attr<Double> EPSILON = Attr.real("epsilon", "Epsilon").above(0).byDefault(1e-5)
			.doc("ε, added to the variance so that nothing is divided by zero.");
	static final Attr<Boolean> AFFINE = Attr.bool("affine", "Scale and shift").byDefault(true)
			.doc("Whether γ and β are learned for each channel; otherwise γ = 1 and β = 0.");

	private static final String OF_SAMPLES = "org.deeplearning4j.nn.conf.layers.BatchNormalization.Builder";
	/** DL4J's own refuses sequences. */
	private static final String OF_STEPS = "org.layerwright.dl4j.normalization.StepBatchNormalization.Builder";
	private static final double DEFAULT_DECAY = 0.9;
	private static final double DEFAULT_EPSILON = 1e-5;

	private static final Declaration DECLARATION = Declaration
			.of("batch_norm", "Batch normalization", Category.NORMALIZATION,
					"Brings each channel (each feature of a vector or of the steps of a sequence) to mean 0 and "
							+ "variance 1 over the batch, then "
							+ "scales and shifts it: y = γ·(x − μ) / √(σ² + ε) + β. While training μ and σ² (divided "
							+ "by n) are those of the batch, and running averages of them are kept for later use. "
							+ "Keeps the shape; γ and β are learned, the running averages are not (Ioffe and Szegedy, "
							+ "2015).")
			.attributes(MOMENTUM, EPSILON, AFFINE).sample(Sample.of(Shape.image(4, 5, 3)))
			.sample(Sample.of(Shape.features(4)).with("momentum", "0.8", "epsilon", "0.001"))
			.sample(Sample.of(Shape.features(3)).with("affine", "false"))
			.sample(Sample.of(Shape.sequence(4, 3)).with("momentum", "0.8"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)).with("affine", "false"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Common.numbers(this, inputs.get(0));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Shape input = inputs.get(0);
		long channels = input.size(input.isImage() ? Axis.CHANNELS : Axis.FEATURES);
		return new Cost(a.get(AFFINE) ? 2 * channels : 0, 2 * channels, input.elements());
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Code.construct(context.input().isSequence() ? OF_STEPS : OF_SAMPLES)
				.callIf(a.get(MOMENTUM) != DEFAULT_DECAY, "decay", a.get(MOMENTUM))
				.callIf(a.get(EPSILON) != DEFAULT_EPSILON, "eps", a.get(EPSILON))
				.callIf(!a.get(AFFINE), "lockGammaBeta", true);
		return new Emission.Layer(builder.call("build"), false);
	}
}
