package org.layerwright.codegen.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A last line in an XML file that holds the checksum of what stands above it, by which one sees later whether somebody
 * has edited the file.
 */
final class Seal {

	private static final Pattern LINE = Pattern.compile(
			"<!-- Written by Layerwright and kept up to date until it is edited \\(([0-9a-f]{8})\\)\\. -->\\s*\\z");

	private Seal() {}

	static byte[] close(String content) {
		return (content + "<!-- Written by Layerwright and kept up to date until it is edited (" + checksum(content)
				+ "). -->\n").getBytes(StandardCharsets.UTF_8);
	}

	/** Whether {@code file} is as it was written; differences between line ends do not count. */
	static boolean isUnbroken(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
		Matcher line = LINE.matcher(text);
		return line.find() && line.group(1).equals(checksum(text.substring(0, line.start())));
	}

	private static String checksum(String content) {
		CRC32 crc = new CRC32();
		crc.update(content.getBytes(StandardCharsets.UTF_8));
		return "%08x".formatted(crc.getValue());
	}
}
