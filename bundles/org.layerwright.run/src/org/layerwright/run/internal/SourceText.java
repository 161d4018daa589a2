package org.layerwright.run.internal;

import java.net.URI;

import javax.tools.SimpleJavaFileObject;

/** A source file that is on no disk. */
public final class SourceText extends SimpleJavaFileObject {
	private final String text;

	/**
	 * @param name name of its class
	 * @param text its content
	 */
	public SourceText(String name, String text) {
		super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
		this.text = text;
	}

	@Override
	public CharSequence getCharContent(boolean ignoreEncodingErrors) {
		return text;
	}
}
