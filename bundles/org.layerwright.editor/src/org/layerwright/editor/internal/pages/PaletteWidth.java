package org.layerwright.editor.internal.pages;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.layerwright.editor.internal.figures.Look;

/** Keeps the palette as wide as it was when the window changes its size. */
final class PaletteWidth {

	private int width;
	private int total;

	private PaletteWidth(Look look) {
		width = FigureUtilities.getTextWidth("n".repeat(29), look.smallFont()) + 32;
	}

	/** The first of two children of {@code sash} keeps its width until the user drags the sash. */
	static void keep(SashForm sash, Look look) {
		PaletteWidth keeper = new PaletteWidth(look);
		sash.addControlListener(ControlListener.controlResizedAdapter(e -> keeper.apply(sash)));
		sash.getChildren()[0].addControlListener(ControlListener.controlResizedAdapter(e -> keeper.remember(sash)));
	}

	private void apply(SashForm sash) {
		int wide = sash.getClientArea().width;
		if (wide > width && wide != total) {
			total = wide;
			sash.setWeights(width, wide - width);
		}
	}

	private void remember(SashForm sash) {
		if (sash.getClientArea().width == total) {
			width = Math.max(40, sash.getChildren()[0].getSize().x);
		}
	}
}
