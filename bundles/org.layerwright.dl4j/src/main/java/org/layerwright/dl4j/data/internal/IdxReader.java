package org.layerwright.dl4j.data.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.layerwright.dl4j.internal.Text;

/**
 * One file in the IDX format, of unsigned bytes: two zero bytes, the type 8, the number of dimensions, each dimension
 * as four bytes with the highest first, then the values.
 *
 * @param file where it came from
 * @param dimensions its dimensions
 * @param bytes its values in row-major order
 */
public record IdxReader(Path file, int[] dimensions, byte[] bytes) {
	private static final int UNSIGNED_BYTE = 8;

	/** Reads a file, compressed or not, that must have so many dimensions. */
	public static IdxReader read(Path file, int dimensions) {
		try (DataInputStream in = new DataInputStream(open(file))) {
			int magic = in.readInt();
			if (magic != (UNSIGNED_BYTE << 8 | dimensions)) {
				throw Text.wrongInput("idx.magic", file, String.format("%08x", magic),
						String.format("%08x", UNSIGNED_BYTE << 8 | dimensions));
			}
			int[] sizes = new int[dimensions];
			for (int i = 0; i < dimensions; i++) {
				sizes[i] = in.readInt();
			}
			return new IdxReader(file, sizes, values(file, in, sizes));
		} catch (EOFException e) {
			throw Text.wrongInput("idx.header", file);
		} catch (ZipException e) {
			throw Text.wrongInput("idx.gzip", file, e.getMessage());
		} catch (IOException e) {
			throw Listing.unreadable(file, e);
		}
	}

	/** The values as numbers from 0 to 255. */
	public IntStream values() {
		return IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xff);
	}

	private static InputStream open(Path file) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		return file.getFileName().toString().endsWith(".gz")
				? new BufferedInputStream(new GZIPInputStream(in), 1 << 16)
				: in;
	}

	private static byte[] values(Path file, DataInputStream in, int[] sizes) throws IOException {
		long expected = 1;
		for (int size : sizes) {
			expected *= size;
			if (size < 1 || expected > Integer.MAX_VALUE - 8) {
				throw Text.wrongInput("idx.dimensions", file, size);
			}
		}
		byte[] bytes = readAvailable(in, (int) expected);
		if (bytes.length < expected) {
			throw Text.wrongInput("idx.truncated", file, expected, bytes.length);
		}
		return bytes;
	}

	private static byte[] readAvailable(DataInputStream in, int expected) throws IOException {
		try {
			return in.readNBytes(expected);
		} catch (EOFException e) { // a compressed file that was cut off
			return new byte[0];
		}
	}
}
