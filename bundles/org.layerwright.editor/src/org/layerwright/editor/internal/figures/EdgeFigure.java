package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.layerwright.ui.Tones;

/** An edge: orthogonal with round corners, a small arrow, and the shape that flows on it. */
public final class EdgeFigure extends PolylineConnection {

	private static final int RADIUS = 7;

	private final Look look;
	private final Label shape = new Label();
	private boolean selected;
	private boolean target;

	/** An edge without ends. */
	public EdgeFigure(Look look) {
		this.look = look;
		setTolerance(6);
		PolygonDecoration arrow = new PolygonDecoration();
		arrow.setScale(7, 4);
		setTargetDecoration(arrow);
		add(shape, new EdgeLabelLocator(this));
		restyle();
	}

	/** Fonts and colours as the look has them now. */
	public void restyle() {
		Tones tones = look.tones();
		boolean strong = selected || target;
		setLineWidth(target ? 4 : 2);
		setForegroundColor(look.color(strong ? tones.accent() : Tones.mix(tones.ground(), tones.text(), 0.42)));
		shape.setFont(look.smallFont());
		shape.setForegroundColor(look.color(strong ? tones.accent() : tones.subtle()));
	}

	/** The shape that flows here, or an empty text. */
	public void setShape(String text) {
		shape.setText(text);
	}

	/** The text of the label. */
	public String shape() {
		return shape.getText();
	}

	public void setSelected(boolean selected) {
		this.selected = selected;
		restyle();
	}

	/** Whether what is being dragged would be inserted here. */
	public void setTarget(boolean target) {
		this.target = target;
		restyle();
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		PointList points = getPoints();
		Point from = points.getFirstPoint();
		for (int i = 1; i < points.size() - 1; i++) {
			Corner corner = Corner.at(points.getPoint(i - 1), points.getPoint(i), points.getPoint(i + 1), RADIUS);
			graphics.drawLine(from, corner.begin());
			corner.draw(graphics);
			from = corner.end();
		}
		graphics.drawLine(from, points.getLastPoint());
	}
}
