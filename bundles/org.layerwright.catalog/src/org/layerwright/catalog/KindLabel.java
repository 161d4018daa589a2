package org.layerwright.catalog;

import java.util.Locale;

/** The label of a kind, in whatever language it is read. */
public record KindLabel(Kind kind) implements Localized {

	@Override
	public String in(Locale locale) {
		return new KindTexts(locale).label(kind);
	}
}
