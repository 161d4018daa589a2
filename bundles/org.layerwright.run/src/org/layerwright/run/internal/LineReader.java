package org.layerwright.run.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines of UTF-8 out of a stream, none longer than a limit: a sender cannot fill the memory. */
public final class LineReader {
	private final InputStream in;
	private final byte[] buffer = new byte[1 << 15];
	private int from;
	private int to;
	private long tooLong;

	/** Reads from {@code in}, which this does not close. */
	public LineReader(InputStream in) {
		this.in = in;
	}

	/** The next line of at most {@code most} bytes, without its end; null after the last. Longer ones are skipped. */
	public String next(int most) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		long length = 0;
		while (from < to || fill()) {
			byte b = buffer[from++];
			if (b == '\n') {
				if (length <= most) {
					return line.toString(StandardCharsets.UTF_8);
				}
				tooLong++;
				length = 0;
				line.reset();
			} else if (length++ < most) {
				line.write(b);
			}
		}
		return null; // what has no end was cut off in the middle
	}

	/** How many lines were skipped. */
	public long tooLong() {
		return tooLong;
	}

	private boolean fill() throws IOException {
		from = 0;
		to = in.read(buffer);
		return to > 0;
	}
}
