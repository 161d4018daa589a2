package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts the label beside a downward piece of the edge, where neither nodes nor sibling edges are. */
final class EdgeLabelLocator implements Locator {

	private static final int GAP = 6;
	private static final int INSIDE = 3;
	private static final int ABOVE_ARROW = 6;
	private static final int SHORT = 56;

	private final Connection connection;

	EdgeLabelLocator(Connection connection) {
		this.connection = connection;
	}

	@Override
	public void relocate(IFigure label) {
		PointList points = connection.getPoints();
		Dimension size = label.getPreferredSize();
		Point at = switch (points.size()) {
		case 0, 1 -> new Point(0, 0);
		case 4 -> shared() ? besideFirst(points, size) : besideLast(points, size);
		case 6 -> middle(points.getPoint(2), points.getPoint(3), size);
		default -> straight(points.getPoint(0), points.getPoint(1), size);
		};
		label.setBounds(new Rectangle(at.x, at.y, size.width, size.height));
	}

	private boolean shared() {
		return connection.getTargetAnchor() instanceof PortAnchor anchor && anchor.shared();
	}

	/** Right of a piece, at its middle. */
	private static Point middle(Point from, Point to, Dimension size) {
		return new Point(from.x + GAP, (from.y + to.y - size.height) / 2);
	}

	/** At the middle; in a short gap so low that a sibling edge which turns off above stays clear of it. */
	private static Point straight(Point from, Point to, Dimension size) {
		int low = to.y - ABOVE_ARROW - size.height;
		return new Point(from.x + GAP, to.y - from.y < SHORT ? low : (from.y + to.y - size.height) / 2);
	}

	/** Where edges meet below: in the gap under the source, away from where the edge turns to. */
	private static Point besideFirst(PointList points, Dimension size) {
		Point from = points.getPoint(0);
		boolean turnsRight = points.getPoint(2).x > from.x;
		return new Point(turnsRight ? from.x - GAP - size.width : from.x + GAP, from.y + INSIDE);
	}

	/** Where edges part above: in the gap over the target, away from where the edge comes from. */
	private static Point besideLast(PointList points, Dimension size) {
		Point to = points.getPoint(3);
		boolean fromLeft = points.getPoint(0).x < to.x;
		return new Point(fromLeft ? to.x + GAP : to.x - GAP - size.width, to.y - INSIDE - size.height);
	}
}
