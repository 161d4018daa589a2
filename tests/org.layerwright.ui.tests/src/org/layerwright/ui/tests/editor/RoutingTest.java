package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.editor.internal.figures.Obstacles;
import org.layerwright.editor.internal.figures.OrthogonalRouter;
import org.layerwright.editor.internal.layout.LayoutGraph;
import org.layerwright.ui.tests.NothingLogged;

/** Edges run in right angles around cards; cards are arranged from input to output. */
@ExtendWith(NothingLogged.class)
class RoutingTest {

	private final Obstacles obstacles = new Obstacles();
	private final OrthogonalRouter router = new OrthogonalRouter(obstacles);

	private static void assertOrthogonal(PointList path) {
		for (int i = 1; i < path.size(); i++) {
			Point from = path.getPoint(i - 1);
			Point to = path.getPoint(i);
			assertTrue(from.x == to.x || from.y == to.y, from + " to " + to);
		}
	}

	private static boolean crosses(PointList path, Rectangle card) {
		boolean crosses = false;
		for (int i = 1; i < path.size(); i++) {
			crosses |= new Rectangle(path.getPoint(i - 1), path.getPoint(i)).intersects(card);
		}
		return crosses;
	}

	@Test
	void nothingInTheWayMeansAStraightLine() {
		assertEquals(2, router.best(new Point(100, 50), new Point(100, 200)).size());
	}

	@Test
	void aCardInTheWayIsGoneAround() {
		Rectangle card = new Rectangle(0, 100, 200, 50);
		obstacles.put("card", card);
		PointList path = router.best(new Point(100, 50), new Point(100, 200));
		assertOrthogonal(path);
		assertFalse(crosses(path, card));
	}

	@Test
	void aChainOfCardsIsGoneAround() {
		for (int i = 0; i < 6; i++) {
			obstacles.put(i, new Rectangle(0, 100 + 90 * i, 200, 50));
		}
		PointList path = router.best(new Point(100, 50), new Point(124, 660));
		assertOrthogonal(path);
		for (int i = 0; i < 6; i++) {
			assertFalse(crosses(path, new Rectangle(0, 100 + 90 * i, 200, 50)), "card " + i);
		}
	}

	@Test
	void edgesUpwardsLeaveDownwardsAndArriveFromAbove() {
		obstacles.put("from", new Rectangle(0, 300, 200, 50));
		obstacles.put("to", new Rectangle(0, 0, 200, 50));
		PointList path = router.best(new Point(100, 350), new Point(100, -1));
		assertOrthogonal(path);
		assertTrue(path.getPoint(1).y > 350 && path.getPoint(path.size() - 2).y < 0);
	}

	@Test
	void aCardThatHasMovedAwayIsInTheWayNoMore() {
		obstacles.put("card", new Rectangle(0, 100, 200, 50));
		obstacles.put("card", new Rectangle(900, 100, 200, 50));
		assertEquals(2, router.best(new Point(100, 50), new Point(100, 200)).size());
	}

	@Test
	void layoutRunsFromInputToOutputOnTheGridWithoutOverlap() {
		List<Integer> nodes = List.of(0, 1, 2, 3);
		List<List<Integer>> targets = List.of(List.of(1, 2), List.of(3), List.of(3), List.of());
		List<Point> places = LayoutGraph.of(nodes, targets::get, new Dimension(200, 48)).arrange(8);
		assertTrue(places.get(0).y + 48 < places.get(1).y && places.get(1).y + 48 < places.get(3).y);
		assertTrue(Math.abs(places.get(1).x - places.get(2).x) >= 200);
		places.forEach(p -> assertEquals(0, p.x % 8 + p.y % 8));
	}
}
