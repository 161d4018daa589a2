package org.layerwright.dl4j.data.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.layerwright.dl4j.internal.Text;

/** Reads sounds at one rate and of one length. */
public final class WavReader {
	/** This reader, see {@link SeriesSamples#KIND}. */
	public static final String SOUNDS = "sounds";

	private final int rate;
	private final int length;

	/**
	 * @param rate values a second, in Hz
	 * @param length values of each sound
	 */
	public WavReader(int rate, int length) {
		this.rate = rate;
		this.length = length;
	}

	/** The sounds directly in a folder. */
	public static List<Path> in(Path folder) {
		return Listing.of(folder).stream().filter(WavReader::isSound).toList();
	}

	/** Whether it is a file with the name of a sound. */
	public static boolean isSound(Path file) {
		return Files.isRegularFile(file) && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".wav");
	}

	/** Reads all of them. */
	public float[] read(List<Path> files) {
		if ((long) length * files.size() > Integer.MAX_VALUE - 8) {
			throw Text.wrongInput("sounds.many", files.size(), length);
		}
		float[] values = new float[length * files.size()];
		for (int i = 0; i < files.size(); i++) {
			read(files.get(i), values, i * length);
		}
		return values;
	}

	private void read(Path file, float[] to, int at) {
		try {
			Wav wav = Wav.of(file, Files.readAllBytes(file));
			float[] sound = resampled(wav.mono(), wav.rate());
			System.arraycopy(sound, 0, to, at, Math.min(length, sound.length));
		} catch (IOException e) {
			throw Listing.unreadable(file, e);
		}
	}

	/**
	 * The same sound at this rate. Between two values of the original it is interpolated linearly; where the rate
	 * becomes smaller each value is the mean over the time that it stands for, so that what is too high to be kept does
	 * not come back as another tone.
	 */
	private float[] resampled(float[] sound, int from) {
		if (from == rate || sound.length == 0) {
			return sound;
		}
		double step = (double) from / rate;
		float[] out = new float[(int) Math.min(length, Math.ceil(sound.length / step))];
		for (int i = 0; i < out.length; i++) {
			out[i] = step > 1 ? mean(sound, i * step, (i + 1) * step) : between(sound, i * step);
		}
		return out;
	}

	private static float between(float[] sound, double at) {
		int left = (int) at;
		float next = sound[Math.min(left + 1, sound.length - 1)];
		return (float) (sound[left] + (at - left) * (next - sound[left]));
	}

	private static float mean(float[] sound, double from, double to) {
		double sum = 0;
		for (int i = (int) from; i < Math.min(to, sound.length); i++) {
			sum += sound[i] * (Math.min(to, i + 1) - Math.max(from, i));
		}
		return (float) (sum / (to - from));
	}
}
