package org.layerwright.codegen;

import java.util.Locale;

import org.layerwright.catalog.Text;

/** A design that cannot become code as it is. The message is one line that names the element and the cause. */
public class IncompleteDesignException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Text text;

	private IncompleteDesignException(Text text) {
		super(text.in(Locale.ENGLISH));
		this.text = text;
	}

	/** The exception that {@code key} of this bundle's messages words. */
	public static IncompleteDesignException of(String key, Object... arguments) {
		return new IncompleteDesignException(Text.from(IncompleteDesignException.class, key, arguments));
	}

	/** The message in the language of {@code locale}. */
	public String in(Locale locale) {
		return text == null ? getMessage() : text.in(locale);
	}

	@Override
	public String getLocalizedMessage() {
		return in(Locale.getDefault());
	}
}
