package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
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

/** Each place of a picture several times. */
public final class Upsampling2d implements LayerKind {

	static final Attr<List<Integer>> SIZE = Attr.integers("size", "Factor", 1, 2).atLeast(1).byDefault(List.of(2, 2))
			.doc("How many times each row and each column is repeated; one number holds for both.");

	private static final Declaration DECLARATION = Declaration
			.of("upsampling2d", "Upsampling", Category.CONVOLUTION,
					"Makes a picture larger by repeating each row a times and each column b times (nearest neighbour): "
							+ "height × width × channels becomes a·height × b·width × channels. No parameters.")
			.attributes(SIZE).sample(Sample.of(Shape.image(3, 4, 2)))
			.sample(Sample.of(Shape.image(2, 3, 1)).with("size", "3,2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.image(this, inputs);
		Sliding.Extent size = Sliding.Extent.of(a.get(SIZE));
		return Shape.image(Math.multiplyExact(input.size(Axis.HEIGHT), size.height()),
				Math.multiplyExact(input.size(Axis.WIDTH), size.width()), input.size(Axis.CHANNELS));
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Sliding.Extent size = Sliding.Extent.of(a.get(SIZE));
		Code layer = size.height() == size.width()
				? Code.construct("org.deeplearning4j.nn.conf.layers.Upsampling2D.Builder", size.height()).call("build")
				: Code.callStatic("org.layerwright.dl4j.convolution.Upsampling", "of", size.numbers());
		return new Emission.Layer(layer, false);
	}

	@Override
	public String summary(Attrs a) {
		return Sliding.Extent.of(a.get(SIZE)).toString();
	}
}
