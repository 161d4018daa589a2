package org.layerwright.catalog.schedules;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.ScheduleKind;

/** η falls by a factor again and again. */
public final class Step implements ScheduleKind {

	private static final Attr<Integer> EVERY = Attr.integer("every", "Every").atLeast(1).byDefault(10)
			.doc("Length of a step, in the unit below.");
	private static final Attr<Double> FACTOR = Attr.real("factor", "Factor").above(0).atMost(1).byDefault(0.5)
			.doc("γ, what the learning rate is multiplied by after each step.");

	private static final Declaration DECLARATION = Declaration
			.of("step", "Step decay", Category.SCHEDULE,
					"The learning rate is multiplied by γ after every s epochs or updates: η(t) = η₀·γ^⌊t/s⌋.")
			.attributes(EVERY, FACTOR, Clock.UNIT).sample(Sample.of())
			.sample(Sample.of().with("every", "100", "factor", "0.1", "unit", "updates"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, double learningRate, long totalIterations) {
		return Code.construct("org.nd4j.linalg.schedule.StepSchedule", Clock.type(a), learningRate, a.get(FACTOR),
				a.get(EVERY).doubleValue());
	}

	@Override
	public double value(Attrs a, double learningRate, Moment at) {
		return learningRate * Math.pow(a.get(FACTOR), Math.floorDiv(Clock.time(a, at), a.get(EVERY)));
	}
}
