package org.layerwright.catalog.layers;

import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Shape;

/**
 * How DL4J lays out shapes, batch first: pictures as channels × height × width, sequences as features × time; the last
 * dimension changes fastest. Whoever flattens or reshapes sees this order.
 */
final class Layout {

	private static final String PREPROCESSORS = "org.deeplearning4j.nn.conf.preprocessor.";
	private static final int ANY_BATCH = -1;

	private Layout() {}

	/** The vertex that gives the same numbers, in DL4J's order, another shape. */
	static Code reshape(Shape from, Shape to) {
		if (from.isImage() && to.isFeatures()) {
			return preprocessor("CnnToFeedForwardPreProcessor", from);
		}
		if (from.isFeatures() && to.isImage()) {
			return preprocessor("FeedForwardToCnnPreProcessor", to);
		}
		return Code.construct("org.deeplearning4j.nn.conf.graph.ReshapeVertex", sizes(to));
	}

	private static Code preprocessor(String name, Shape image) {
		return Code.construct("org.deeplearning4j.nn.conf.graph.PreprocessorVertex",
				Code.construct(PREPROCESSORS + name, image.size(Axis.HEIGHT), image.size(Axis.WIDTH),
						image.size(Axis.CHANNELS)));
	}

	private static Object[] sizes(Shape shape) {
		if (shape.isImage()) {
			return new Object[] { ANY_BATCH, shape.size(Axis.CHANNELS), shape.size(Axis.HEIGHT),
				shape.size(Axis.WIDTH) };
		}
		if (shape.isSequence()) {
			return new Object[] { ANY_BATCH, shape.size(Axis.FEATURES), shape.size(Axis.TIME) };
		}
		return new Object[] { ANY_BATCH, shape.size(Axis.FEATURES) };
	}
}
