package org.layerwright.catalog.schedules;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.ScheduleKind;

/** η rises from almost nothing to what another schedule says. */
public final class Warmup implements ScheduleKind {

	private static final Attr<Integer> UPDATES = Attr.integer("updates", "Updates").atLeast(1).byDefault(100)
			.unit("updates").doc("Length n of the rise.");
	private static final Attr<String> THEN = Attr.kind("then", "Then", Family.SCHEDULE).byDefault("constant")
			.doc("The schedule η′ that is followed, from the first update on.");

	private static final Declaration DECLARATION = Declaration
			.of("warmup", "Warm-up", Category.SCHEDULE,
					"The learning rate rises in a straight line during the first n updates and follows another "
							+ "schedule η′ then: η(t) = η′(t)·min(1, (t + 1)/n). Keeps the first, wild steps of a deep "
							+ "network small (Goyal et al., 2017).")
			.attributes(UPDATES, THEN).sample(Sample.of()).sample(Sample.of().with("updates", "10", "then", "cosine"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	/** DL4J's RampSchedule means the same but cannot be read back from a saved model. */
	@Override
	public Code emit(Attrs a, double learningRate, long totalIterations) {
		Attrs then = a.kind(THEN);
		Code followed = then == null ? null : kind(then).emit(then, learningRate, totalIterations);
		Code target = followed != null ? followed
				: Code.construct("org.nd4j.linalg.schedule.FixedSchedule", learningRate);
		return Code.construct("org.layerwright.dl4j.schedule.WarmupSchedule", a.get(UPDATES), target);
	}

	@Override
	public double value(Attrs a, double learningRate, Moment at) {
		Attrs then = a.kind(THEN);
		double target = then == null ? learningRate : kind(then).value(then, learningRate, at);
		return target * Math.min(1, (at.iteration() + 1.0) / a.get(UPDATES));
	}

	private static ScheduleKind kind(Attrs then) {
		return (ScheduleKind) then.kind();
	}
}
