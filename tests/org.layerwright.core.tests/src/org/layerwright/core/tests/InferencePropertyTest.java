package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.core.Analysis;
import org.layerwright.core.Summary;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Following changes comes to the same as looking anew. */
class InferencePropertyTest {

	@Property(tries = 150)
	void anyChangesLeaveWhatAFreshAnalysisWouldSay(@ForAll long seed) {
		Random random = new Random(seed);
		Sketch sketch = Sketch.of(InferenceTest.PICTURES).data("digits");
		sketch.training();
		for (int i = 0; i < 25; i++) {
			RandomEdit.apply(sketch, random);
			if (random.nextInt(3) == 0) {
				assertEquals(fresh(sketch), told(sketch.analysis()));
			}
		}
		assertEquals(fresh(sketch), told(sketch.analysis()));
	}

	private static String fresh(Sketch sketch) {
		return told(Analysis.of(Sketch.CATALOG, EcoreUtil.copy(sketch.design)));
	}

	private static String told(Analysis analysis) {
		StringBuilder told = new StringBuilder();
		Summary.of(analysis).rows().forEach(r -> told.append(r).append('\n'));
		analysis.problems().forEach(p -> told.append(p.key()).append(p.line(Locale.ENGLISH)).append('\n'));
		return told.toString();
	}
}
