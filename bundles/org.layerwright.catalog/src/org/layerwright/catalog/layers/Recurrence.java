package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** What recurrent layers have in common: each step sees its own input and what the step before left. */
abstract class Recurrence implements LayerKind {

	static final Attr<String> RECURRENT_INITIALIZER = Attr
			.kind("recurrentInitializer", "Recurrent initializer", Family.INITIALIZER).automatic()
			.doc("How the weights R of the step before start; like the weights W of the input where it is not set.");
	static final String PACKAGE = "org.layerwright.dl4j.recurrent.";

	private final Declaration declaration;
	private final String type;
	private final int gates;
	private final int biases;

	/**
	 * @param type the class of {@value #PACKAGE} that it becomes
	 * @param gates how many matrices of units there are for the input, and as many for the step before
	 * @param biases how many biases a gate has
	 */
	Recurrence(Declaration declaration, String type, int gates, int biases) {
		this.declaration = declaration;
		this.type = type;
		this.gates = gates;
		this.biases = biases;
	}

	@Override
	public Declaration declaration() {
		return declaration;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Common.sequence(this, inputs).with(Axis.FEATURES, a.get(Common.UNITS));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		long units = a.get(Common.UNITS);
		long weights = gates * units * (inputs.get(0).size(Axis.FEATURES) + units);
		return Cost.of(weights + gates * units * biases, weights * inputs.get(0).steps());
	}

	@Override
	public Window window(Attrs a) {
		return Window.ALL;
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = settings(a, Code.construct(PACKAGE + type + ".Builder").call("nOut", a.get(Common.UNITS)));
		builder = initialized(a, Common.INITIALIZER, "weightInit", builder);
		builder = initialized(a, RECURRENT_INITIALIZER, "weightInitRecurrent", builder);
		return new Emission.Layer(builder.call("build"), false);
	}

	private static Code initialized(Attrs a, Attr<String> attr, String method, Code builder) {
		Attrs chosen = a.kind(attr);
		return chosen == null ? builder
				: builder.call(method, ((InitializerKind) chosen.kind()).emit(chosen));
	}

	/** Adds what only this kind has. */
	Code settings(Attrs a, Code builder) {
		return builder;
	}

	@Override
	public String summary(Attrs a) {
		return a.has(Common.UNITS) ? String.valueOf(a.get(Common.UNITS)) : "";
	}
}
