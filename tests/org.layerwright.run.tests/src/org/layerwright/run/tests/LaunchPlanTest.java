package org.layerwright.run.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.layerwright.run.LaunchPlan;

class LaunchPlanTest {

	@Test
	void theTrainingSpeaksTheLanguageOfWhatStartsIt() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		try {
			LaunchPlan plan = LaunchPlan.tool(Path.of("classes"), List.of(), "x.Main", Path.of("."));
			assertTrue(plan.command().containsAll(List.of("-Duser.language=zh", "-Duser.country=CN")),
					plan.command()::toString);
		} finally {
			Locale.setDefault(before);
		}
	}
}
