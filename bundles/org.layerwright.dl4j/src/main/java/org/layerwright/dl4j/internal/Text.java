package org.layerwright.dl4j.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

import org.layerwright.dl4j.data.DataException;

/** Words for people, in their language. */
public final class Text {
	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Text.class.getPackageName() + ".messages");

	private Text() {}

	/** The message of a key; numbers appear as they are, without grouping. */
	public static String of(String key, Object... values) {
		Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
		return MessageFormat.format(BUNDLE.getString(key), texts);
	}

	/** An exception with the message of {@code key} and the remedy of {@code key.remedy}, both with the same values. */
	public static DataException wrongInput(String key, Object... values) {
		return new DataException(of(key, values), of(key + ".remedy", values));
	}
}
