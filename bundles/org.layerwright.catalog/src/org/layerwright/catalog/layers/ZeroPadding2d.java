package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** Zeros around a picture. */
public final class ZeroPadding2d implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("zero_padding2d", "Zero padding", Category.CONVOLUTION,
					"Adds rows and columns of zeros around a picture: height × width × channels becomes (height + top "
							+ "+ bottom) × (width + left + right) × channels. No parameters.")
			.attributes(Margin.ROWS, Margin.COLUMNS).sample(Sample.of(Shape.image(4, 5, 2)))
			.sample(Sample.of(Shape.image(6, 5, 1)).with("rows", "2,1", "columns", "0,3"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Margin.of(a).around(Common.image(this, inputs));
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		return new Emission.Layer(Margin.of(a).layer("org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer.Builder"),
				false);
	}

	@Override
	public String summary(Attrs a) {
		return Margin.of(a).toString();
	}
}
