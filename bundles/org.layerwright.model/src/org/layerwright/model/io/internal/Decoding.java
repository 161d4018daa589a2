package org.layerwright.model.io.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.layerwright.model.io.NetworkFileException;

/** Makes text of the bytes of a file: UTF-8, unless it says otherwise. */
final class Decoding {

	private static final Pattern DECLARATION = Pattern.compile("\\A<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w.:-]+)");
	private static final int HEAD = 200;
	private static final char MARK = '\uFEFF';

	private Decoding() {}

	/** The text, without byte order mark. */
	static String text(byte[] bytes, String file) throws NetworkFileException {
		Charset charset = charset(bytes, file);
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
		CoderResult result = decoder.decode(in, out, true);
		out.flip();
		if (result.isError()) {
			throw new NetworkFileException(file, 1 + (int) out.chars().filter(c -> c == '\n').count(), "encoding",
					charset.name());
		}
		return out.length() > 0 && out.charAt(0) == MARK ? out.subSequence(1, out.length()).toString() : out.toString();
	}

	private static Charset charset(byte[] bytes, String file) throws NetworkFileException {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
			return StandardCharsets.UTF_16;
		}
		String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
		Matcher declared = DECLARATION.matcher(head);
		try {
			return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
		} catch (IllegalArgumentException e) {
			throw new NetworkFileException(file, 1, "encoding", declared.group(1));
		}
	}
}
