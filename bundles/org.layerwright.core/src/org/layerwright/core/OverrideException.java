package org.layerwright.core;

import java.util.Locale;

import org.layerwright.catalog.Text;

/** An override that a design cannot take, and what it can. */
public final class OverrideException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Text text;

	public OverrideException(Text text) {
		super(text.key());
		this.text = text;
	}

	/** Cause and remedy. */
	public Text text() {
		return text;
	}

	@Override
	public String getMessage() {
		return text.in(Locale.getDefault());
	}
}
