package org.layerwright.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The tones of drawings, derived from the platform's own colours so that they follow its theme.
 *
 * @param dark whether the theme is a dark one
 * @param ground what drawings lie on
 * @param surface what stands out from the ground, such as a node's card or a plot
 * @param line borders and grid lines
 * @param text text that is read first
 * @param subtle text that is read second
 * @param accent selection and emphasis
 * @param error errors
 * @param warning warnings
 * @param good success
 */
public record Tones(boolean dark, RGB ground, RGB surface, RGB line, RGB text, RGB subtle, RGB accent, RGB error,
		RGB warning, RGB good) {

	/** The tones of the theme that {@code display} has now. */
	public static Tones of(Display display) {
		return of(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB(),
				display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB());
	}

	/** The tones that belong to a background and the text on it. */
	public static Tones of(RGB background, RGB foreground) {
		boolean dark = brightness(background) < brightness(foreground);
		RGB ground = dark ? background : mix(background, foreground, 0.035);
		RGB surface = dark ? mix(background, foreground, 0.09) : background;
		return new Tones(dark, ground, surface, mix(background, foreground, dark ? 0.26 : 0.2), foreground,
				mix(background, foreground, dark ? 0.66 : 0.6), dark ? new RGB(92, 158, 245) : new RGB(38, 112, 214),
				dark ? new RGB(240, 98, 92) : new RGB(200, 44, 40), dark ? new RGB(226, 170, 66) : new RGB(188, 122, 8),
				dark ? new RGB(96, 190, 112) : new RGB(40, 134, 60));
	}

	/** {@code share} of {@code over} on {@code under}. */
	public static RGB mix(RGB under, RGB over, double share) {
		return new RGB(mix(under.red, over.red, share), mix(under.green, over.green, share),
				mix(under.blue, over.blue, share));
	}

	private static int mix(int under, int over, double share) {
		return (int) Math.round(under + (over - under) * share);
	}

	private static double brightness(RGB color) {
		return 0.299 * color.red + 0.587 * color.green + 0.114 * color.blue;
	}
}
