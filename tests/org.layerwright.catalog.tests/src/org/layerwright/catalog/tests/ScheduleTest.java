package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.ScheduleKind;
import org.layerwright.catalog.ScheduleKind.Moment;
import org.layerwright.catalog.SettingText;

/** Learning rates over time: 1,000 updates in epochs of 100, from 0.1. */
class ScheduleTest {

	private static final double START = 0.1;

	private static double at(long iteration, Attrs schedule) {
		return ((ScheduleKind) schedule.kind()).value(schedule, START, new Moment(iteration, iteration / 100, 1_000));
	}

	private static Attrs schedule(String id, String... settings) {
		return Kinds.attrs(Family.SCHEDULE, id, settings);
	}

	@Test
	void constant_stays() {
		assertEquals(START, at(999, schedule("constant")));
	}

	@Test
	void step_falls_at_the_end_of_each_step() {
		Attrs epochs = schedule("step", "every", "3", "factor", "0.5");
		assertEquals(0.1, at(299, epochs));
		assertEquals(0.05, at(300, epochs));
		assertEquals(0.0125, at(999, epochs), 1e-15);
		assertEquals(0.05, at(19, schedule("step", "every", "10", "factor", "0.5", "unit", "updates")));
	}

	@Test
	void exponential_falls_all_the_time() {
		assertEquals(0.1 * 0.9 * 0.9, at(250, schedule("exponential", "factor", "0.9")), 1e-15);
		assertEquals(0.1 * Math.pow(0.99, 250), at(250, schedule("exponential", "factor", "0.99", "unit", "updates")),
				1e-15);
	}

	@Test
	void cosine_goes_from_start_to_end_through_the_middle() {
		Attrs cosine = schedule("cosine", "end", "0.02");
		assertEquals(0.1, at(0, cosine), 1e-15);
		assertEquals(0.06, at(500, cosine), 1e-15);
		assertEquals(0.02, at(1_000, cosine), 1e-15);
	}

	@Test
	void warmup_rises_in_a_line_and_then_follows_the_other_schedule() {
		Attrs warmup = schedule("warmup", "updates", "10", "then", "exponential");
		assertEquals(0.01, at(0, warmup), 1e-15);
		assertEquals(0.05, at(4, warmup), 1e-15);
		assertEquals(0.1, at(9, warmup), 1e-15);
		assertEquals(0.1 * 0.95, at(150, warmup), 1e-15);
	}

	@Test
	void a_warmup_can_lead_into_another_one() {
		ScheduleKind kind = (ScheduleKind) schedule("warmup").kind();
		Attrs nested = Attrs.of(Kinds.CATALOG, kind, List.of(SettingText.of("updates", "10"), SettingText.of("then",
				"warmup", SettingText.of("updates", "100"), SettingText.of("then", "cosine"))));
		assertEquals(0.1 * 0.05 * 0.5, at(4, nested), 1e-4);
		assertEquals("new WarmupSchedule(10, new WarmupSchedule(100, new CosineSchedule(0.1, 0.0, 1000)))",
				CodeText.of(kind.emit(nested, START, 1_000)));
	}
}
