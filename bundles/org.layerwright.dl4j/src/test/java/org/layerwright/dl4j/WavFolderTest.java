package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.WavFolder;

class WavFolderTest {
	private static final double[] SOUND = { 0, 0.5, -0.5, 0.25, -1 };
	@TempDir
	Path folder;

	@BeforeEach
	void makeClass() throws IOException {
		Files.createDirectory(folder.resolve("a"));
	}

	/** Writes a sound as the platform does. */
	private void write(String name, int bits, int channels, int rate, double... values) throws IOException {
		boolean real = bits > 32;
		int size = real ? 4 : bits / 8;
		ByteBuffer bytes = ByteBuffer.allocate(values.length * channels * size).order(ByteOrder.LITTLE_ENDIAN);
		for (double value : values) {
			for (int c = 0; c < channels; c++) {
				double v = channels == 1 ? value : c == 0 ? value * 2 : 0;
				put(bytes, bits, v);
			}
		}
		AudioFormat.Encoding encoding = real ? AudioFormat.Encoding.PCM_FLOAT
				: bits == 8 ? AudioFormat.Encoding.PCM_UNSIGNED : AudioFormat.Encoding.PCM_SIGNED;
		AudioFormat format = new AudioFormat(encoding, rate, size * 8, channels, size * channels, rate, false);
		AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, values.length),
				AudioFileFormat.Type.WAVE, folder.resolve(name).toFile());
	}

	private static void put(ByteBuffer bytes, int bits, double value) {
		switch (bits) {
		case 8 -> bytes.put((byte) (128 + Math.round(value * 128)));
		case 16 -> bytes.putShort((short) Math.round(value * 32_768));
		case 24 -> {
			int v = (int) Math.round(value * 8_388_608);
			bytes.putShort((short) v).put((byte) (v >> 16));
		}
		case 32 -> bytes.putInt((int) Math.round(value * 2_147_483_648.0));
		default -> bytes.putFloat((float) value);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 8, 16, 24, 32, 33 })
	void everyWidthGivesTheSameSound(int bits) throws IOException {
		write("a/s.wav", bits, 1, 8000, SOUND);
		Samples samples = new WavFolder(folder.toString()).length(7).load();
		assertArrayEquals(new float[] { 0, 0.5f, -0.5f, 0.25f, -1, 0, 0 }, samples.features(), 1e-6f);
		assertArrayEquals(new int[] { 1, 7 }, samples.shape());
		assertEquals(List.of("a"), samples.classes());
	}

	@Test
	void channelsAreAveraged() throws IOException {
		write("a/s.wav", 16, 2, 8000, 0.25, -0.125);
		assertArrayEquals(new float[] { 0.25f, -0.125f },
				new WavFolder(folder.toString()).length(2).load().features(), 1e-4f);
	}

	@Test
	void anotherRateKeepsTheTone() throws IOException {
		double[] tone = new double[16_000];
		for (int i = 0; i < tone.length; i++) {
			tone[i] = 0.9 * Math.sin(2 * Math.PI * 200 * i / 16_000);
		}
		write("a/s.wav", 16, 1, 16_000, tone);
		for (int rate : new int[] { 4000, 22_050 }) {
			float[] sound = new WavFolder(folder.toString()).rate(rate).length(rate / 2).load().features();
			for (int i = 2; i < sound.length; i++) {
				double at = rate < 16_000 ? i + 0.5 - 0.5 * rate / 16_000 : i; // a mean stands for its middle
				assertEquals(0.9 * Math.sin(2 * Math.PI * 200 * at / rate), sound[i], 0.02, rate + " " + i);
			}
		}
	}

	@Test
	void whatIsNoSoundIsNamed() throws IOException {
		DataException none = assertThrows(DataException.class, () -> new WavFolder(folder.toString()).load());
		assertTrue(none.getMessage().contains(folder.toString()));
		Files.writeString(folder.resolve("a/bad.wav"), "RIFFxxxxWAVEfmt");
		DataException bad = assertThrows(DataException.class, () -> new WavFolder(folder.toString()).load());
		assertTrue(bad.getMessage().contains("bad.wav"));
		assertTrue(!bad.remedy().isBlank());
	}
}
