package org.layerwright.catalog.schedules;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.ScheduleKind;

/** η falls by a factor all the time. */
public final class Exponential implements ScheduleKind {

	private static final Attr<Double> FACTOR = Attr.real("factor", "Factor").above(0).atMost(1).byDefault(0.95)
			.doc("γ, what the learning rate is multiplied by after each epoch or update.");

	private static final Declaration DECLARATION = Declaration
			.of("exponential", "Exponential decay", Category.SCHEDULE,
					"The learning rate is multiplied by γ after every epoch or update: η(t) = η₀·γᵗ.")
			.attributes(FACTOR, Clock.UNIT).sample(Sample.of())
			.sample(Sample.of().with("factor", "0.999", "unit", "updates"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, double learningRate, long totalIterations) {
		return Code.construct("org.nd4j.linalg.schedule.ExponentialSchedule", Clock.type(a), learningRate,
				a.get(FACTOR));
	}

	@Override
	public double value(Attrs a, double learningRate, Moment at) {
		return learningRate * Math.pow(a.get(FACTOR), Clock.time(a, at));
	}
}
