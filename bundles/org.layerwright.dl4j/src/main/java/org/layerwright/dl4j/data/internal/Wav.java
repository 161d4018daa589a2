package org.layerwright.dl4j.data.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.layerwright.dl4j.internal.Text;

/**
 * A sound in the RIFF WAVE format (IBM and Microsoft, "Multimedia Programming Interface and Data Specifications 1.0",
 * 1991): chunks of a name, a length and bytes, of which {@code fmt} says how the values in {@code data} are written.
 *
 * @param rate values a second of each channel, in Hz
 * @param channels number of channels, whose values take turns
 * @param bits bits of a value
 * @param real whether values are floating point
 * @param data the values, lowest byte first
 */
record Wav(int rate, int channels, int bits, boolean real, ByteBuffer data) {
	private static final int RIFF = 0x46464952;
	private static final int WAVE = 0x45564157;
	private static final int FORMAT = 0x20746d66;
	private static final int DATA = 0x61746164;
	private static final int PCM = 1;
	private static final int FLOAT = 3;
	private static final int EXTENSIBLE = 0xfffe;
	/** Where the real code stands in a format of the extensible kind. */
	private static final int EXTENSION = 24;

	static Wav of(Path file, byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		if (bytes.length < 12 || in.getInt(0) != RIFF || in.getInt(8) != WAVE) {
			throw Text.wrongInput("sounds.format", file);
		}
		ByteBuffer format = chunk(file, in, FORMAT);
		ByteBuffer data = chunk(file, in, DATA);
		if (format.limit() < 16) {
			throw Text.wrongInput("sounds.format", file);
		}
		int code = format.getShort(0) & 0xffff;
		code = code == EXTENSIBLE && format.limit() > EXTENSION + 1 ? format.getShort(EXTENSION) & 0xffff : code;
		Wav wav = new Wav(format.getInt(4), format.getShort(2), format.getShort(14), code == FLOAT, data);
		if (!(code == PCM || code == FLOAT) || !wav.isPossible()) {
			throw Text.wrongInput("sounds.code", file, code, wav.bits, wav.channels, wav.rate);
		}
		return wav;
	}

	private boolean isPossible() {
		boolean size = real ? bits == 32 || bits == 64 : bits == 8 || bits == 16 || bits == 24 || bits == 32;
		return size && channels > 0 && rate > 0;
	}

	/** The bytes of the first chunk of that name; what is missing at the end of the file is taken as not recorded. */
	private static ByteBuffer chunk(Path file, ByteBuffer in, int name) {
		long at = 12;
		while (at + 8 <= in.limit()) {
			long length = in.getInt((int) at + 4) & 0xffffffffL;
			if (in.getInt((int) at) == name) {
				int there = (int) Math.min(length, in.limit() - at - 8);
				return in.slice((int) at + 8, there).order(ByteOrder.LITTLE_ENDIAN);
			}
			at += 8 + length + (length & 1);
		}
		throw Text.wrongInput("sounds.format", file);
	}

	/** The mean of the channels, −1 to 1. */
	float[] mono() {
		int bytes = bits / 8;
		float[] values = new float[data.limit() / (bytes * channels)];
		for (int i = 0; i < values.length; i++) {
			double sum = 0;
			for (int c = 0; c < channels; c++) {
				sum += value((i * channels + c) * bytes);
			}
			values[i] = (float) (sum / channels);
		}
		return values;
	}

	private double value(int at) {
		return switch (bits) {
		case 8 -> ((data.get(at) & 0xff) - 128) / 128.0;
		case 16 -> data.getShort(at) / 32_768.0;
		case 24 -> ((data.getShort(at) & 0xffff) | data.get(at + 2) << 16) / 8_388_608.0;
		case 32 -> real ? data.getFloat(at) : data.getInt(at) / 2_147_483_648.0;
		default -> data.getDouble(at);
		};
	}
}
