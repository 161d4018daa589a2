package org.layerwright.editor.internal.pages;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.layerwright.catalog.LayerKind;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** Finds the place of a node that was chosen without pointing at one. */
final class Placing {

	private Placing() {}

	/** Behind the selected node, on the selected edge, else in the middle of what is seen. */
	static void append(DesignSession session, Canvas canvas, LayerKind kind) {
		Object selected = canvas.selected().isEmpty() ? null : canvas.selected().get(0);
		Runnable change = switch (selected) {
		case Node node -> () -> session.nodes().append(node, kind.id());
		case Edge edge when session.nodes().fitsOnEdge(kind.id()) -> () -> onEdge(session, edge, kind);
		case null, default -> () -> inMiddle(session, canvas, kind);
		};
		session.edit(Messages.edit_add, change);
	}

	private static void onEdge(DesignSession session, Edge edge, LayerKind kind) {
		Point at = session.placements().of(edge.getSource()).orElse(new Point(0, 0));
		session.nodes().insert(edge, kind.id(), at.x, at.y);
	}

	private static void inMiddle(DesignSession session, Canvas canvas, LayerKind kind) {
		Rectangle seen = canvas.zoom().getViewport().getClientArea().getCopy();
		double zoom = canvas.zoom().getZoom();
		int x = (int) ((seen.x + seen.width / 2) / zoom) - canvas.look().cardWidth() / 2;
		int y = (int) ((seen.y + seen.height / 2) / zoom) - canvas.look().cardHeight() / 2;
		session.nodes().add(kind.id(), x / Look.GRID * Look.GRID, y / Look.GRID * Look.GRID);
	}
}
