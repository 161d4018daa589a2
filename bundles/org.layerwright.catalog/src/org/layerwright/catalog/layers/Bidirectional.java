package org.layerwright.catalog.layers;

import java.util.List;
import java.util.Locale;

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
import org.layerwright.catalog.Window;

/** A recurrent layer in both directions of time. */
public final class Bidirectional implements LayerKind {

	private static final String CONCAT = "concat";

	static final Attr<String> LAYER = Attr.kind("layer", "Layer", Family.LAYER).among("lstm", "gru", "simple_rnn")
			.byDefault("lstm").doc("The recurrent layer; there are two of it, each with its own weights.");
	static final Attr<String> MERGE = Attr.choice("merge", "Merge", CONCAT, "add", "average").byDefault(CONCAT)
			.doc("What becomes of the two outputs of a step: side by side (concat), their sum (add), or their mean "
					+ "(average).");

	private static final String TYPE = "org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional";

	private static final Declaration DECLARATION = Declaration
			.of("bidirectional", "Bidirectional", Category.SEQUENCE,
					"Two recurrent layers of the same kind, one from the first step to the last and one from the last "
							+ "to the first, so that each step sees what comes before and behind it. Time × n becomes "
							+ "time × 2m where the outputs are put side by side, else time × m. Samples of unequal "
							+ "length are each read from their own last step (Schuster and Paliwal, 1997).")
			.attributes(LAYER, MERGE)
			.sample(Sample.of(Shape.sequence(5, 3)).with(SettingText.of("layer", "lstm", SettingText.of("units", "4"))))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)).with("merge", "add")
					.with(SettingText.of("layer", "gru", SettingText.of("units", "3"))))
			.sample(Sample.of(Shape.sequence(4, 2)).with("merge", "average").with(SettingText.of("layer", "simple_rnn",
					SettingText.of("units", "3"), SettingText.of("activation", "relu"))));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Common.sequence(this, inputs);
		Attrs layer = a.kind(LAYER);
		Shape one = ((LayerKind) layer.kind()).outputShape(layer, inputs);
		return a.get(MERGE).equals(CONCAT) ? one.with(Axis.FEATURES, 2 * one.size(Axis.FEATURES)) : one;
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Attrs layer = a.kind(LAYER);
		Cost one = ((LayerKind) layer.kind()).cost(layer, inputs);
		return Cost.of(2 * one.trainable(), 2 * one.multiplyAdds());
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public boolean wholeSequence() {
		return true;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Attrs layer = a.kind(LAYER);
		Code one = ((Emission.Layer) ((LayerKind) layer.kind()).emit(layer, context)).layer();
		Code mode = Code.constant(TYPE + ".Mode", a.get(MERGE).toUpperCase(Locale.ROOT));
		return new Emission.Layer(Code.construct(TYPE, mode, one), false);
	}

	@Override
	public String summary(Attrs a) {
		Attrs layer = a.kind(LAYER);
		return layer == null ? "" : layer.kind().id() + ", " + ((LayerKind) layer.kind()).summary(layer);
	}
}
