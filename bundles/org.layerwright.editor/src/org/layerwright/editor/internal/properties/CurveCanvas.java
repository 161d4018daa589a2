package org.layerwright.editor.internal.properties;

import java.util.function.DoubleUnaryOperator;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.editor.internal.Messages;
import org.layerwright.ui.Tones;

/** Draws an activation function and its derivative from -4 to 4. */
final class CurveCanvas extends Canvas {

	private static final double FROM = -4;
	private static final double TO = 4;
	private static final double LOW = -1.25;
	private static final double HIGH = 2.25;

	private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(getDisplay()), this);
	private ActivationKind kind;
	private Attrs attrs;

	CurveCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(e -> paint(e.gc));
	}

	/** Draws the function that {@code chosen} chooses. */
	void show(Attrs chosen) {
		attrs = chosen;
		kind = (ActivationKind) chosen.kind();
		redraw();
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return new Point(wide == SWT.DEFAULT ? 220 : wide, high == SWT.DEFAULT ? 96 : high);
	}

	private void paint(GC gc) {
		if (kind == null) {
			return;
		}
		Tones tones = Tones.of(getDisplay());
		Point size = getSize();
		gc.setAntialias(SWT.ON);
		gc.setForeground(color(tones.line()));
		int zeroX = (int) x(0, size);
		int zeroY = (int) y(0, size);
		gc.drawLine(0, zeroY, size.x, zeroY);
		gc.drawLine(zeroX, 0, zeroX, size.y);
		gc.setLineWidth(2);
		curve(gc, size, x -> kind.derivative(attrs, x), tones.warning());
		curve(gc, size, x -> kind.value(attrs, x), tones.accent());
		legend(gc, tones);
	}

	private void legend(GC gc, Tones tones) {
		gc.setForeground(color(tones.accent()));
		gc.drawText(Messages.curve_value, 6, 4, true);
		int below = 4 + gc.getFontMetrics().getHeight();
		gc.setForeground(color(tones.warning()));
		gc.drawText(Messages.curve_derivative, 6, below, true);
	}

	private void curve(GC gc, Point size, DoubleUnaryOperator function, RGB tone) {
		Path path = new Path(getDisplay());
		boolean begun = false;
		for (int pixel = 0; pixel <= size.x; pixel++) {
			float y = (float) y(function.applyAsDouble(FROM + (TO - FROM) * pixel / Math.max(1, size.x)), size);
			if (begun) {
				path.lineTo(pixel, y);
			} else {
				path.moveTo(pixel, y);
			}
			begun = true;
		}
		gc.setForeground(color(tone));
		gc.drawPath(path);
		path.dispose();
	}

	private Color color(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(rgb));
	}

	private static double x(double value, Point size) {
		return (value - FROM) / (TO - FROM) * size.x;
	}

	private static double y(double value, Point size) {
		return size.y - (value - LOW) / (HIGH - LOW) * size.y;
	}
}
