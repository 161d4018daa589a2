package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/** A small round sign that something is wrong; says what when the mouse rests on it. */
final class Badge extends Figure {

	private final Look look;
	private BadgeKind kind = BadgeKind.NONE;

	Badge(Look look) {
		this.look = look;
		setVisible(false);
	}

	void show(BadgeKind severity, String reason) {
		kind = severity;
		setVisible(severity != BadgeKind.NONE);
		Label tip = new Label(reason);
		tip.setBorder(new MarginBorder(3, 6, 3, 6));
		setToolTip(severity == BadgeKind.NONE ? null : tip);
	}

	RGB color() {
		return kind == BadgeKind.ERROR ? look.tones().error() : look.tones().warning();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds();
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(look.color(look.tones().ground()));
		graphics.fillOval(box);
		graphics.setBackgroundColor(look.color(color()));
		graphics.fillOval(box.getCopy().shrink(1, 1));
		Font font = look.nameFont();
		graphics.setFont(font);
		graphics.setForegroundColor(look.color(new RGB(255, 255, 255)));
		int wide = FigureUtilities.getTextWidth("!", font);
		int high = FigureUtilities.getFontMetrics(font).getHeight();
		graphics.drawString("!", box.x + (box.width - wide) / 2, box.y + (box.height - high) / 2);
	}
}
