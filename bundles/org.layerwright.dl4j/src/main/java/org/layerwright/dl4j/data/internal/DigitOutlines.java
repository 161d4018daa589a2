package org.layerwright.dl4j.data.internal;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.layerwright.dl4j.internal.Text;

/** The outlines of the digits in the fonts of this machine. */
final class DigitOutlines {
	private static final String DIGITS = "0123456789";
	/** More fonts than this teach nothing more and take long to read. */
	private static final int MOST_FONTS = 48;
	/** Fonts that show something else in place of digits. */
	private static final Pattern OTHER = Pattern.compile(
			"(?i).*(symbol|dingbat|d050000l|wingding|webding|emoji|braille|ornament|barcode|icon|awesome).*");

	private DigitOutlines() {}

	/** For each usable font, evenly chosen in the order of their names, the outlines of the ten digits. */
	static List<Shape[]> ofMachine() {
		System.setProperty("java.awt.headless", "true");
		List<Font> fonts = candidates();
		List<Shape[]> outlines = new ArrayList<>();
		int step = Math.max(1, (fonts.size() + MOST_FONTS - 1) / MOST_FONTS);
		for (int i = 0; i < fonts.size(); i += step) {
			Shape[] digits = outlines(fonts.get(i).deriveFont(100f));
			if (Arrays.stream(digits)
					.noneMatch(d -> d.getBounds2D().getHeight() < 1 || d.getBounds2D().getWidth() < 1)) {
				outlines.add(digits);
			}
		}
		if (outlines.isEmpty()) {
			throw Text.wrongInput("digits.fonts");
		}
		return outlines;
	}

	private static List<Font> candidates() {
		try {
			return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
					.filter(f -> !OTHER.matcher(f.getFontName(Locale.ROOT)).matches() && f.canDisplayUpTo(DIGITS) == -1)
					.sorted(Comparator.comparing((Font f) -> f.getFontName(Locale.ROOT))).toList();
		} catch (RuntimeException | Error e) { // Java reports a machine without fonts in several ways
			throw Text.wrongInput("digits.fonts");
		}
	}

	private static Shape[] outlines(Font font) {
		FontRenderContext context = new FontRenderContext(null, true, true);
		Shape[] shapes = new Shape[DIGITS.length()];
		for (int i = 0; i < shapes.length; i++) {
			shapes[i] = font.createGlyphVector(context, DIGITS.substring(i, i + 1)).getOutline();
		}
		return shapes;
	}
}
