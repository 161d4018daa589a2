package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;

/**
 * A round corner between two orthogonal segments.
 *
 * @param begin where the arc begins
 * @param at the corner itself
 * @param end where the arc ends
 * @param radius 0 where there is no room
 */
record Corner(Point begin, Point at, Point end, int radius) {

	/** The corner {@code at} on the way between two neighbours, its radius at most {@code most} and half a segment. */
	static Corner at(Point before, Point at, Point after, int most) {
		int room = Math.min(length(before, at), length(at, after)) / 2;
		boolean straight = before.x == after.x || before.y == after.y;
		int radius = straight ? 0 : Math.min(room, most);
		return new Corner(towards(at, before, radius), at, towards(at, after, radius), radius);
	}

	void draw(Graphics graphics) {
		if (radius < 1) {
			graphics.drawLine(begin, at);
			graphics.drawLine(at, end);
			return;
		}
		int centerX = at.x + Integer.signum(begin.x - at.x + end.x - at.x) * radius;
		int centerY = at.y + Integer.signum(begin.y - at.y + end.y - at.y) * radius;
		int start = at.x < centerX ? at.y < centerY ? 90 : 180 : at.y < centerY ? 0 : 270;
		graphics.drawArc(centerX - radius, centerY - radius, 2 * radius, 2 * radius, start, 90);
	}

	private static int length(Point a, Point b) {
		return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
	}

	private static Point towards(Point from, Point to, int distance) {
		return new Point(from.x + Integer.signum(to.x - from.x) * distance,
				from.y + Integer.signum(to.y - from.y) * distance);
	}
}
