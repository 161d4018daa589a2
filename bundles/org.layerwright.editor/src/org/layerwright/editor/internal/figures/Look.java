package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.layerwright.ui.KindIcons;
import org.layerwright.ui.Tones;

/** Colours, fonts and sizes of one drawing, all from the platform; freed with the control it was made for. */
public final class Look {

	/** Everything lies on multiples of this many points. */
	public static final int GRID = 8;
	/** Free space around a node's card inside its figure, for the badge, the port and the selection. */
	public static final int MARGIN = 8;
	/** Width of the icon on a card. */
	public static final int ICON = 24;

	private final ResourceManager resources;
	private final Control control;
	private Tones tones;

	/** The look of drawings on {@code control}. */
	public Look(Control control) {
		this.control = control;
		this.resources = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
		refresh();
	}

	/** Reads the platform's theme again. */
	public void refresh() {
		tones = Tones.of(control.getDisplay());
	}

	public Tones tones() {
		return tones;
	}

	public Color color(RGB rgb) {
		return resources.create(org.eclipse.jface.resource.ColorDescriptor.createFrom(rgb));
	}

	/** What is read first: the name. */
	public Font nameFont() {
		return resources
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(org.eclipse.swt.SWT.BOLD));
	}

	/** What is read second: kind, settings, shapes. */
	public Font smallFont() {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(-1));
	}

	public Image image(ImageDescriptor icon, int points) {
		return resources.create(KindIcons.sized(icon, points));
	}

	/** Height of a card: two lines and some air. */
	public int cardHeight() {
		int lines = height(nameFont()) + height(smallFont());
		return up(lines + 16, GRID);
	}

	/** Width of a card: the same for all, so that chains line up; enough for a name and what it is. */
	public int cardWidth() {
		return up(ICON + 36 + FigureUtilities.getTextWidth("n".repeat(24), smallFont()), 2 * GRID);
	}

	private static int height(Font font) {
		return FigureUtilities.getFontMetrics(font).getHeight();
	}

	private static int up(int value, int step) {
		return (value + step - 1) / step * step;
	}
}
