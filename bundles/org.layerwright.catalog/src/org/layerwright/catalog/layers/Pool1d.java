package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** What the pooling layers along time share: everything but the way in which a window becomes one number. */
abstract sealed class Pool1d implements LayerKind permits MaxPool1d, AvgPool1d {

	private final String method;
	private final Declaration declaration;

	/** @param method of {@code Pooling1d} */
	Pool1d(String method, String id, String label, String doc) {
		this.method = method;
		this.declaration = Declaration.of(id, label, Category.POOLING, doc)
				.attributes(TimeSliding.POOL_KERNEL, TimeSliding.POOL_STRIDE, TimeSliding.POOL_PADDING,
						TimeSliding.PAD)
				.sample(Sample.of(Shape.sequence(6, 2)))
				.sample(Sample.of(Shape.sequence(9, 1)).with("kernel", "3", "stride", "2"))
				.sample(Sample.of(Shape.sequence(8, 2)).with("kernel", "5", "stride", "3", "padding", "same"))
				.sample(Sample.of(Shape.sequence(7, 2)).with("kernel", "3", "stride", "2", "padding", "explicit", "pad",
						"1,0"))
				.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 2)).with("kernel", "4", "stride", "1", "padding",
						"same"));
	}

	@Override
	public final Declaration declaration() {
		return declaration;
	}

	@Override
	public final Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.sequence(this, inputs);
		return TimeSliding.pooling(a).over(input, input.size(Axis.FEATURES));
	}

	@Override
	public final Window window(Attrs a) {
		return TimeSliding.pooling(a).window();
	}

	/** DL4J's own takes padding for values. */
	@Override
	public final Emission emit(Attrs a, EmitContext context) {
		TimeSliding sliding = TimeSliding.pooling(a);
		return new Emission.Layer(Code.callStatic("org.layerwright.dl4j.convolution.Pooling1d", method,
				sliding.kernel(), sliding.stride(), sliding.before(), sliding.after()), false);
	}

	@Override
	public final String summary(Attrs a) {
		TimeSliding sliding = TimeSliding.pooling(a);
		return sliding.summary(sliding.kernel());
	}
}
