package org.layerwright.catalog;

import java.util.Locale;

/** Words for people that depend on their language; as an argument of a {@link Text} they are read in its language. */
public interface Localized {

	/** The words in {@code locale}; English where there is no translation. */
	String in(Locale locale);
}
