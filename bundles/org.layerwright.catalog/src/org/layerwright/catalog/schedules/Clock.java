package org.layerwright.catalog.schedules;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.ScheduleKind;

/** What a schedule counts: epochs or updates. */
final class Clock {

	static final Attr<String> UNIT = Attr.choice("unit", "Unit", "epochs", "updates").byDefault("epochs")
			.doc("Whether time t counts epochs or updates (batches).");

	private Clock() {}

	private static boolean countsUpdates(Attrs a) {
		return "updates".equals(a.get(UNIT));
	}

	static Code type(Attrs a) {
		return Code.constant("org.nd4j.linalg.schedule.ScheduleType", countsUpdates(a) ? "ITERATION" : "EPOCH");
	}

	static long time(Attrs a, ScheduleKind.Moment at) {
		return countsUpdates(a) ? at.iteration() : at.epoch();
	}
}
