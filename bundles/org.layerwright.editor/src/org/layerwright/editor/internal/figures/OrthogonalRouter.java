package org.layerwright.editor.internal.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Routes edges from the lower side of one card to the upper side of another, in right angles, around the cards between.
 * Looks only at the cards near the edge: a few candidate routes are compared by what they cross, their length and
 * bends.
 */
public final class OrthogonalRouter extends AbstractRouter {

	private static final int STUB = 14;
	private static final int CLEAR = 6;
	private static final int MOST_LANES = 16;

	private final Obstacles obstacles;

	/** Routes around {@code obstacles}. */
	public OrthogonalRouter(Obstacles obstacles) {
		this.obstacles = obstacles;
	}

	@Override
	public void route(Connection connection) {
		Point start = getStartPoint(connection).getCopy();
		Point end = getEndPoint(connection).getCopy();
		connection.translateToRelative(start);
		connection.translateToRelative(end);
		connection.setPoints(best(start, end));
	}

	/** The best route between two points. */
	public PointList best(Point start, Point end) {
		Rectangle corridor = new Rectangle(start, end).expand(STUB, STUB);
		Collection<Rectangle> near = obstacles.within(corridor);
		return candidates(start, end, near).stream().min(Comparator.comparingLong(c -> price(c, near))).orElseThrow();
	}

	private static List<PointList> candidates(Point start, Point end, Collection<Rectangle> near) {
		List<PointList> found = new ArrayList<>();
		boolean down = end.y - start.y >= STUB;
		if (down && start.x == end.x) {
			found.add(path(start, end));
		}
		if (down && start.x != end.x) {
			bend(found, start, end, (start.y + end.y) / 2);
			bend(found, start, end, end.y - STUB);
			bend(found, start, end, start.y + STUB);
		}
		for (int lane : lanes(start, end, near)) {
			found.add(path(start, new Point(start.x, start.y + STUB), new Point(lane, start.y + STUB),
					new Point(lane, end.y - STUB), new Point(end.x, end.y - STUB), end));
		}
		return found;
	}

	private static void bend(List<PointList> found, Point start, Point end, int y) {
		found.add(path(start, new Point(start.x, y), new Point(end.x, y), end));
	}

	/** Where an edge could run down or up beside the cards that are in its way. */
	private static Set<Integer> lanes(Point start, Point end, Collection<Rectangle> near) {
		Set<Integer> lanes = new LinkedHashSet<>();
		int aside = 16 + 6 * Math.min(4, Math.abs(end.y - start.y) / 240);
		int left = Math.min(start.x, end.x);
		int right = Math.max(start.x, end.x);
		for (Rectangle card : near) {
			left = Math.min(left, card.x);
			right = Math.max(right, card.x + card.width);
			lanes.add(card.x + card.width + aside);
			lanes.add(card.x - aside);
			if (lanes.size() >= MOST_LANES) {
				break;
			}
		}
		lanes.add(right + aside);
		lanes.add(left - aside);
		return lanes;
	}

	private static PointList path(Point... points) {
		PointList list = new PointList();
		for (Point point : points) {
			list.addPoint(point);
		}
		return list;
	}

	private static long price(PointList path, Collection<Rectangle> cards) {
		long price = 40L * path.size();
		for (int i = 1; i < path.size(); i++) {
			Point from = path.getPoint(i - 1);
			Point to = path.getPoint(i);
			price += 2L * (Math.abs(from.x - to.x) + Math.abs(from.y - to.y));
			price += to.x < from.x ? 1 : 0;
			boolean end = i == 1 || i == path.size() - 1;
			Rectangle piece = new Rectangle(from, to).expand(end ? 0 : CLEAR, end ? -2 : CLEAR);
			price += 10_000L * cards.stream().filter(piece::intersects).count();
		}
		return price;
	}
}
