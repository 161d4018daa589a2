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

/** What the pooling layers share: everything but the way in which a window becomes one number. */
abstract sealed class Pool2d implements LayerKind permits MaxPool2d, AvgPool2d {

	private static final String LAYERS = "org.deeplearning4j.nn.conf.layers.";

	private final String poolingType;
	private final Declaration declaration;

	/** @param poolingType name of DL4J's {@code PoolingType} */
	Pool2d(String poolingType, String id, String label, String doc) {
		this.poolingType = poolingType;
		this.declaration = Declaration.of(id, label, Category.POOLING, doc)
				.attributes(Sliding.POOL_KERNEL, Sliding.POOL_STRIDE, Sliding.PADDING)
				.sample(Sample.of(Shape.image(6, 8, 2)))
				.sample(Sample.of(Shape.image(9, 7, 1)).with("kernel", "3,3", "stride", "2,2"))
				.sample(Sample.of(Shape.image(7, 5, 2)).with("kernel", "3,2", "stride", "2,2", "padding", "same"));
	}

	@Override
	public final Declaration declaration() {
		return declaration;
	}

	@Override
	public final Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.image(this, inputs);
		return Sliding.pooling(a).over(input, input.size(Axis.CHANNELS));
	}

	@Override
	public final Window window(Attrs a) {
		return Sliding.pooling(a).window();
	}

	@Override
	public final Emission emit(Attrs a, EmitContext context) {
		Sliding sliding = Sliding.pooling(a);
		Code builder = Code
				.construct(LAYERS + "SubsamplingLayer.Builder", Code.constant(LAYERS + "PoolingType", poolingType))
				.call("kernelSize", sliding.kernel().numbers()).call("stride", sliding.stride().numbers());
		return new Emission.Layer(sliding.mode(builder).call("build"), false);
	}

	@Override
	public final String summary(Attrs a) {
		Sliding sliding = Sliding.pooling(a);
		return sliding.summary(sliding.kernel());
	}
}
