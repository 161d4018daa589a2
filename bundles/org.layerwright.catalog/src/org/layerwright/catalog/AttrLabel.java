package org.layerwright.catalog;

import java.util.Locale;

/**
 * The label of a setting, in whatever language it is read.
 *
 * @param kind the kind it belongs to, or null where labels that several kinds share are good enough
 */
public record AttrLabel(Kind kind, Attr<?> attr) implements Localized {

	@Override
	public String in(Locale locale) {
		KindTexts texts = new KindTexts(locale);
		return kind == null ? texts.label(attr) : texts.label(kind, attr);
	}
}
