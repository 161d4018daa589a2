import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes 40 sounds of each note from C to B below it in one folder each: {@code java Tones.java} makes sounds/c4/1.wav
 * and so on, a tenth of a second each, 4,000 values a second, 8 bits.
 *
 * <p>
 * A sound is the note's frequency with three overtones of random strength, as instruments differ, up to a fifth of a
 * semitone out of tune, with a random beginning (phase and attack), a random loudness, and noise.
 */
public final class Tones {

	private static final String[] NOTES = { "c4", "d4", "e4", "f4", "g4", "a4", "b4" };
	private static final int[] SEMITONES_BELOW_A = { 9, 7, 5, 4, 2, 0, -2 };
	private static final int EACH = 40;
	private static final int RATE = 4000;
	private static final int LENGTH = 400;
	private static final int OVERTONES = 3;
	private static final double A4 = 440;

	public static void main(String[] args) throws IOException {
		Random random = new Random(7);
		for (int note = 0; note < NOTES.length; note++) {
			Path folder = Files.createDirectories(Path.of("sounds", NOTES[note]));
			for (int i = 1; i <= EACH; i++) {
				double detuned = -SEMITONES_BELOW_A[note] + 0.4 * random.nextDouble() - 0.2;
				Files.write(folder.resolve(i + ".wav"), wav(sound(A4 * Math.pow(2, detuned / 12), random)));
			}
		}
	}

	/** Values from −1 to 1. */
	private static double[] sound(double hertz, Random random) {
		double[] values = new double[LENGTH];
		double loudness = 0.3 + 0.4 * random.nextDouble();
		double attack = 40 + 120 * random.nextDouble();
		for (int k = 1; k <= OVERTONES + 1; k++) {
			double strength = k == 1 ? 1 : 0.6 * random.nextDouble() / k;
			double phase = 2 * Math.PI * random.nextDouble();
			for (int t = 0; t < LENGTH; t++) {
				double rise = Math.min(1, t / attack);
				values[t] += loudness * rise * strength * Math.sin(2 * Math.PI * k * hertz * t / RATE + phase);
			}
		}
		for (int t = 0; t < LENGTH; t++) {
			values[t] = Math.max(-1, Math.min(1, values[t] + 0.2 * random.nextGaussian()));
		}
		return values;
	}

	/** The bytes of a file: RIFF, one channel, 8 bits without sign. */
	private static byte[] wav(double[] values) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeBytes("RIFF");
		number(out, 36 + values.length, 4);
		out.writeBytes("WAVEfmt ");
		number(out, 16, 4);
		number(out, 1, 2); // PCM
		number(out, 1, 2); // channels
		number(out, RATE, 4);
		number(out, RATE, 4); // bytes a second
		number(out, 1, 2); // bytes a value
		number(out, 8, 2); // bits a value
		out.writeBytes("data");
		number(out, values.length, 4);
		for (double value : values) {
			out.write((int) Math.round(127.5 + 127.5 * value));
		}
		return bytes.toByteArray();
	}

	/** WAV has the lowest byte first. */
	private static void number(DataOutputStream out, int value, int bytes) throws IOException {
		for (int i = 0; i < bytes; i++) {
			out.write(value >> 8 * i);
		}
	}
}
