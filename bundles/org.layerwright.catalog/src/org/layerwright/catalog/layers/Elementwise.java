package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** What merges of inputs of one shape share: everything but the rule. */
abstract sealed class Elementwise implements LayerKind permits Add, Subtract, Multiply, Average, Maximum {

	private static final String VERTEX = "org.deeplearning4j.nn.conf.graph.ElementWiseVertex";

	private final String rule;
	private final Declaration declaration;

	/** @param rule name of DL4J's {@code ElementWiseVertex.Op} */
	Elementwise(String rule, String id, String label, String doc) {
		this.rule = rule;
		Declaration two = Declaration.of(id, label, Category.MERGE, doc)
				.sample(Sample.of(Shape.features(4), Shape.features(4)))
				.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3), Shape.sequence(Shape.UNKNOWN, 3)))
				.sample(Sample.of(Shape.image(3, 4, 2), Shape.image(3, 4, 2)));
		this.declaration = ports().mostInputs() == 2 ? two
				: two.sample(Sample.of(Shape.image(3, 4, 2), Shape.image(3, 4, 2), Shape.image(3, 4, 2)));
	}

	@Override
	public final Declaration declaration() {
		return declaration;
	}

	@Override
	public Ports ports() {
		return Ports.MERGE;
	}

	@Override
	public final Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Common.same(this, inputs);
	}

	/** Sums stand around the layers of a Transformer, where DL4J's own would turn every sequence round and back. */
	@Override
	public final Emission emit(Attrs a, EmitContext context) {
		if (rule.equals("Add") && context.input().isSequence()) {
			return new Emission.Vertex(Code.construct("org.layerwright.dl4j.layer.StepSum"));
		}
		return new Emission.Vertex(Code.construct(VERTEX, Code.constant(VERTEX + ".Op", rule)));
	}
}
