package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where an edge begins at the lower side of a card, or ends at the upper side. */
public final class PortAnchor extends AbstractConnectionAnchor {

	private final NodeFigure node;
	private final boolean input;
	private final double share;

	private PortAnchor(NodeFigure node, boolean input, double share) {
		super(node);
		this.node = node;
		this.input = input;
		this.share = share;
	}

	/** The output port of {@code node}. */
	public static PortAnchor output(NodeFigure node) {
		return new PortAnchor(node, false, 0.5);
	}

	/** The place of the input number {@code index} (from 0) of {@code count}. */
	public static PortAnchor input(NodeFigure node, int index, int count) {
		double spread = Math.min(0.5, 0.12 * (count - 1));
		double share = count < 2 ? 0.5 : 0.5 - spread / 2 + spread * index / (count - 1);
		return new PortAnchor(node, true, share);
	}

	/** Whether other edges end beside this one. */
	boolean shared() {
		return share != 0.5;
	}

	@Override
	public Point getLocation(Point reference) {
		return getReferencePoint();
	}

	@Override
	public Point getReferencePoint() {
		Rectangle card = node.card();
		int x = card.x + (int) Math.round(card.width * share);
		Point at = new Point(x, input ? card.y - 1 : card.y + card.height);
		node.translateToAbsolute(at);
		return at;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PortAnchor that && that.node == node && that.input == input && that.share == share;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(node) * 31 + Double.hashCode(share);
	}
}
