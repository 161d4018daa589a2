package org.layerwright.model.io;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in one line which file, where in it, what is wrong and what helps. */
public final class NetworkFileException extends IOException {

	private static final long serialVersionUID = 1L;
	private final String file;
	private final int line;
	private final String key;
	private final transient Object[] arguments;

	/**
	 * @param file the file as the user knows it
	 * @param line from 1, or 0 where there is none
	 * @param key a key of the messages beside this class
	 */
	public NetworkFileException(String file, int line, String key, Object... arguments) {
		super(key);
		this.file = file;
		this.line = line;
		this.key = key;
		this.arguments = arguments.clone();
	}

	public String file() {
		return file;
	}

	/** The line, from 1; 0 if the file as a whole is meant. */
	public int line() {
		return line;
	}

	/** Which kind of error, such as {@code duplicate}. */
	public String key() {
		return key;
	}

	/** Cause and remedy without file and line. */
	public String cause(Locale locale) {
		ResourceBundle messages = ResourceBundle.getBundle("org.layerwright.model.io.messages", locale,
				NetworkFileException.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(messages.getString(key), locale).format(arguments).replaceAll("\\s*\\R\\s*", " ");
	}

	/** The whole line in {@code locale}. */
	public String in(Locale locale) {
		return file + (line > 0 ? ":" + line : "") + ": " + cause(locale);
	}

	@Override
	public String getMessage() {
		return in(Locale.getDefault());
	}
}
