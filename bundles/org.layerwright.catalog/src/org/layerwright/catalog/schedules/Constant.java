package org.layerwright.catalog.schedules;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.ScheduleKind;

/** η stays. */
public final class Constant implements ScheduleKind {

	private static final Declaration DECLARATION = Declaration
			.of("constant", "Constant", Category.SCHEDULE, "The learning rate stays as it is: η(t) = η₀.")
			.sample(Sample.of());

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, double learningRate, long totalIterations) {
		return null;
	}

	@Override
	public double value(Attrs a, double learningRate, Moment at) {
		return learningRate;
	}
}
