package org.layerwright.dl4j.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.internal.Text;

/** What tasks that answer to text have in common. */
final class Answers {
	private Answers() {}

	/** The tokens of a text that somebody gave. */
	static int[] encoded(Tokens tokens, String text) {
		List<String> lacking = tokens.lacking(text);
		if (!lacking.isEmpty() && tokens.index(Tokens.UNKNOWN) < 0) {
			throw Text.wrongInput("predict.unknown", String.join("', '", lacking));
		}
		int[] encoded = tokens.encode(text);
		if (encoded.length == 0) {
			throw Text.wrongInput("predict.empty");
		}
		return encoded;
	}

	/** An answer, which may be added to. */
	static Map<String, Object> of(String input, String text) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("input", input);
		answer.put("text", text);
		return answer;
	}
}
