package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.core.Analysis;
import org.layerwright.core.Severity;
import org.layerwright.core.Summary;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

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

	/**
	 * Nothing is broken without a problem that says where: each node without a shape has an error at it or before it.
	 */
	@Property(tries = 150)
	void aNodeWithoutAShapeHasAnErrorAtItOrBeforeIt(@ForAll long seed) {
		Random random = new Random(seed);
		Sketch sketch = Sketch.of(InferenceTest.PICTURES);
		for (int i = 0; i < 12; i++) {
			RandomEdit.apply(sketch, random);
		}
		for (Node node : sketch.network.getNodes()) {
			boolean shaped = sketch.analysis().shape(node).isPresent();
			assertTrue(shaped || hasErrorBefore(sketch.analysis(), node), () -> node.getName() + sketch.lines());
		}
	}

	private static boolean hasErrorBefore(Analysis analysis, Node node) {
		Set<Node> seen = new HashSet<>(Set.of(node));
		Deque<Node> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			Node next = open.remove();
			if (hasError(analysis, next)) {
				return true;
			}
			for (Edge edge : next.getIncoming()) {
				if (hasError(analysis, edge)) {
					return true;
				}
				if (edge.getSource() != null && seen.add(edge.getSource())) {
					open.add(edge.getSource());
				}
			}
		}
		return false;
	}

	private static boolean hasError(Analysis analysis, EObject element) {
		return analysis.problems(element).stream().anyMatch(p -> p.severity() == Severity.ERROR);
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
