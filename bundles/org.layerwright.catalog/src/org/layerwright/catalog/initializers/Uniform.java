package org.layerwright.catalog.initializers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Text;

/** U(from, to). */
public final class Uniform implements InitializerKind {

	private static final Attr<Double> FROM = Attr.real("from", "From").byDefault(-0.05)
			.doc("Smallest weight; less than the largest one.");
	private static final Attr<Double> TO = Attr.real("to", "To").byDefault(0.05)
			.doc("Largest weight; greater than the smallest one.");

	private static final Declaration DECLARATION = Declaration
			.of("uniform", "Uniform", Category.INITIALIZER,
					"Weights that are equally likely everywhere between two numbers, whatever the layer's size.")
			.attributes(FROM, TO).sample(Sample.of()).sample(Sample.of().with("from", "-1", "to", "1"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public List<Fault> check(Attrs a) {
		return a.get(FROM) < a.get(TO) ? List.of() : List.of(new Fault(TO.key(), Text.of("uniform.order"), true));
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.deeplearning4j.nn.conf.distribution.UniformDistribution", a.get(FROM), a.get(TO));
	}
}
