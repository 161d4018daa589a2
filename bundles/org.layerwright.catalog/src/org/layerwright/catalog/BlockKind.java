package org.layerwright.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind that is a small network of other kinds. Shape, costs and what is generated follow from its parts: it becomes
 * one vertex a part, named after the node and the part, and the last part gives what the block gives.
 */
public interface BlockKind extends LayerKind {

	/** The parts, each after those that feed it; {@code inputs} are as many as {@link #ports} allows. */
	List<BlockPart> parts(Attrs a, List<Shape> inputs);

	@Override
	default Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		List<Built> built = build(a, inputs);
		return built.get(built.size() - 1).output();
	}

	/** The sum of those of the parts; {@code inputs} have passed {@link #outputShape}. */
	@Override
	default Cost cost(Attrs a, List<Shape> inputs) {
		return fitting(a, inputs).stream().map(Built::cost).reduce(Cost.NONE, Cost::plus);
	}

	@Override
	default Emission emit(Attrs a, EmitContext context) {
		List<Emission.Part> emitted = new ArrayList<>();
		for (Built part : fitting(a, context.inputs())) {
			emitted.add(new Emission.Part(part.part().name(), part.attrs().kind().id(), part.output(),
					part.cost().parameters(),
					part.kind().emit(part.attrs(), new EmitContext(part.inputs(), part.output(), context.loss())),
					part.part().from()));
		}
		return new Emission.Several(emitted);
	}

	private List<Built> fitting(Attrs a, List<Shape> inputs) {
		try {
			return build(a, inputs);
		} catch (ShapeMismatch e) {
			throw new IllegalStateException(id() + " was asked before its shape", e);
		}
	}

	/** The parts with their settings read and the shapes that reach and leave each. */
	private List<Built> build(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		List<Shape> shapes = new ArrayList<>(inputs);
		List<Built> built = new ArrayList<>();
		for (BlockPart part : parts(a, inputs)) {
			LayerKind kind = a.catalog().layer(part.kind()).orElseThrow();
			Attrs attrs = Attrs.of(a.catalog(), kind, part.settings());
			List<Shape> own = part.from().stream().map(shapes::get).toList();
			Shape output = kind.outputShape(attrs, own);
			built.add(new Built(part, attrs, own, output));
			shapes.add(output);
		}
		return built;
	}

	/** A part in its place. */
	record Built(BlockPart part, Attrs attrs, List<Shape> inputs, Shape output) {

		LayerKind kind() {
			return (LayerKind) attrs.kind();
		}

		Cost cost() {
			return kind().cost(attrs, inputs);
		}
	}
}
