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
import org.layerwright.catalog.Family;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** A layer for vectors, at each step of a sequence. */
public final class TimeDistributed implements LayerKind {

	static final Attr<String> LAYER = Attr.kind("layer", "Layer", Family.LAYER)
			.among("dense", "activation", "dropout").byDefault("dense")
			.doc("The layer that every step goes through.");

	private static final Declaration DECLARATION = Declaration
			.of("time_distributed", "Time distributed", Category.SEQUENCE,
					"Applies a layer for vectors to each step of a sequence, with the same weights at all of them: "
							+ "time × n becomes time × m where the layer makes m features of n. Has the parameters of "
							+ "the one layer.")
			.attributes(LAYER)
			.sample(Sample.of(Shape.sequence(5, 3)).with(SettingText.of("layer", "dense", SettingText.of("units", "4"),
					SettingText.of("activation", "tanh"))))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2))
					.with(SettingText.of("layer", "activation", SettingText.of("function", "sigmoid"))))
			.sample(Sample.of(Shape.sequence(4, 2)).with(SettingText.of("layer", "dropout")));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.sequence(this, inputs);
		Attrs layer = a.kind(LAYER);
		Shape one = ((LayerKind) layer.kind()).outputShape(layer, step(input));
		return input.with(Axis.FEATURES, one.size(Axis.FEATURES));
	}

	private static List<Shape> step(Shape sequence) {
		return List.of(Shape.features(sequence.size(Axis.FEATURES)));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Attrs layer = a.kind(LAYER);
		Cost one = ((LayerKind) layer.kind()).cost(layer, step(inputs.get(0)));
		return Cost.of(one.trainable(), one.multiplyAdds() * inputs.get(0).steps());
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Attrs layer = a.kind(LAYER);
		EmitContext step = new EmitContext(step(context.input()),
				Shape.features(context.output().size(Axis.FEATURES)), context.loss());
		Code one = ((Emission.Layer) ((LayerKind) layer.kind()).emit(layer, step)).layer();
		return new Emission.Layer(Code.construct(Recurrence.PACKAGE + "EachStep", one), false);
	}

	@Override
	public String summary(Attrs a) {
		Attrs layer = a.kind(LAYER);
		return layer == null ? "" : layer.kind().id() + ", " + ((LayerKind) layer.kind()).summary(layer);
	}
}
