package org.layerwright.catalog.schedules;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.ScheduleKind;

/** η falls along half a cosine. */
public final class Cosine implements ScheduleKind {

	private static final Attr<Double> END = Attr.real("end", "End").atLeast(0).byDefault(0.0)
			.doc("Learning rate η₁ that the training would end with.");

	private static final Declaration DECLARATION = Declaration
			.of("cosine", "Cosine decay", Category.SCHEDULE,
					"The learning rate falls along half a cosine over the whole training of T updates: η(t) = η₁ + (η₀ "
							+ "− η₁)·(1 + cos(π·t/T))/2 (Loshchilov and Hutter, 2017, without restarts).")
			.attributes(END).sample(Sample.of()).sample(Sample.of().with("end", "0.0001"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Code emit(Attrs a, double learningRate, long totalIterations) {
		return Code.construct("org.layerwright.dl4j.schedule.CosineSchedule", learningRate, a.get(END),
				(int) Math.min(totalIterations, Integer.MAX_VALUE));
	}

	@Override
	public double value(Attrs a, double learningRate, Moment at) {
		double share = Math.min(1, (double) at.iteration() / at.totalIterations());
		return a.get(END) + (learningRate - a.get(END)) * (1 + Math.cos(Math.PI * share)) / 2;
	}
}
