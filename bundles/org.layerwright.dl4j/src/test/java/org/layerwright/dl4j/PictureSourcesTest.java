package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.DigitPictures;
import org.layerwright.dl4j.data.IdxFiles;
import org.layerwright.dl4j.data.ImageFolder;
import org.layerwright.dl4j.data.Samples;

class PictureSourcesTest {
	@TempDir
	Path folder;

	private static byte[] idx(int... head) {
		ByteBuffer buffer = ByteBuffer.allocate(4 * head.length);
		Arrays.stream(head).forEach(buffer::putInt);
		return buffer.array();
	}

	private String write(String name, byte[] head, int... values) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
			out.write(head);
			for (int value : values) {
				out.write(value);
			}
		}
		return Files.write(folder.resolve(name), bytes.toByteArray()).toString();
	}

	private static String complaint(DataSource source) {
		return assertThrows(DataException.class, source::load).getMessage();
	}

	@Test
	void idxFilesAreReadPlainAndCompressed() throws IOException {
		write("a-images-idx3-ubyte.gz", idx(0x803, 2, 1, 3), 0, 51, 255, 102, 0, 0);
		write("a-labels-idx1-ubyte", idx(0x801, 2), 3, 1);
		Samples samples = new IdxFiles(folder.toString()).load();
		assertArrayEquals(new int[] { 1, 1, 3 }, samples.shape());
		assertArrayEquals(new float[] { 0, 0.2f, 1, 0.4f, 0, 0 }, samples.features());
		assertArrayEquals(new float[] { 3, 1 }, samples.targets());
		assertEquals(List.of("0", "1", "2", "3"), samples.classes());
	}

	@Test
	void brokenIdxFilesAreNamedWithWhatIsWrong() throws IOException {
		String labels = write("labels", idx(0x801, 2), 3, 1);
		String images = write("images", idx(0x803, 2, 1, 1), 3, 1);
		assertTrue(complaint(new IdxFiles(labels, labels)).contains("00000801"));
		assertTrue(complaint(new IdxFiles(write("cut", idx(0x803, 2, 1, 1), 3), labels)).contains("cut"));
		assertTrue(complaint(new IdxFiles(write("short", idx(0x803, 2)), labels)).contains("short"));
		assertTrue(complaint(new IdxFiles(write("huge", idx(0x803, 1 << 30, 1 << 30, 4)), labels)).contains("huge"));
		assertTrue(complaint(new IdxFiles(images, write("one", idx(0x801, 1), 3))).contains("1"));
		assertTrue(complaint(new IdxFiles(folder.resolve("none").toString(), labels)).contains("none"));
		byte[] whole = Files.readAllBytes(Path.of(write("whole.gz", idx(0x803, 2, 20, 20), new int[800])));
		Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length - 12));
		assertTrue(complaint(new IdxFiles(cut.toString(), labels)).contains("cut.gz"));
		Path plain = Files.write(folder.resolve("plain.gz"), idx(0x803, 1, 1, 1, 0));
		assertTrue(complaint(new IdxFiles(plain.toString(), labels)).contains("gzip"));
		Files.createDirectory(folder.resolve("empty"));
		assertTrue(complaint(new IdxFiles(folder.resolve("empty").toString())).contains("images"));
	}

	@Test
	void aFolderOfPicturesHasAClassForEachFolder() throws IOException {
		picture("cat/1.png", 0xffffff);
		picture("dog/2.png", 0xff0000);
		picture("dog/3.png", 0x000000);
		Files.writeString(folder.resolve("dog/notes.txt"), "no picture");
		Samples samples = new ImageFolder(folder.toString()).size(2, 1).load();
		assertEquals(List.of("cat", "dog"), samples.classes());
		assertArrayEquals(new float[] { 0, 1, 1 }, samples.targets());
		assertArrayEquals(new int[] { 3, 1, 2 }, samples.shape());
		assertArrayEquals(new float[] { 1, 1, 0, 0, 0, 0 }, Arrays.copyOfRange(samples.features(), 6, 12));
		Samples grey = new ImageFolder(folder.toString()).size(1, 1).colour(false).load();
		assertArrayEquals(new float[] { 1, 0.299f, 0 }, grey.features(), 1e-6f);
	}

	@Test
	void aFileThatIsNoPictureIsNamed() throws IOException {
		Files.createDirectories(folder.resolve("cat"));
		Files.writeString(folder.resolve("cat/broken.png"), "no picture");
		assertTrue(complaint(new ImageFolder(folder.toString())).contains("broken.png"));
		Files.delete(folder.resolve("cat/broken.png"));
		assertTrue(complaint(new ImageFolder(folder.toString())).contains(folder.toString()));
	}

	@Test
	void digitsAreDrawnTheSameForTheSameSeedAndDifferentlyForAnother() {
		Samples some = new DigitPictures().samples(200).seed(7).load();
		assertArrayEquals(new int[] { 1, 28, 28 }, some.shape());
		assertEquals(10, some.classes().size());
		assertArrayEquals(some.features(), new DigitPictures().samples(200).seed(7).load().features());
		assertFalse(Arrays.equals(some.features(), new DigitPictures().samples(200).seed(8).load().features()));
		for (int i = 0; i < 200; i++) {
			double ink = 0;
			for (int p = 0; p < 784; p++) {
				float value = some.features()[i * 784 + p];
				assertTrue(value >= 0 && value <= 1);
				ink += value;
			}
			assertTrue(ink > 25 && ink < 450, "picture " + i + " has " + ink);
		}
	}

	@Test
	void theRealDigitsAreRead() {
		Path mnist = Path.of("../../../shared/data/mnist-t10k");
		Assumptions.assumeTrue(Files.isDirectory(mnist), "no real digits at " + mnist.toAbsolutePath());
		Samples samples = new IdxFiles(mnist.toString()).load();
		assertEquals(10_000, samples.count());
		assertEquals(7, samples.targets()[0]);
	}

	private void picture(String name, int rgb) throws IOException {
		BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 16; i++) {
			image.setRGB(i % 4, i / 4, rgb);
		}
		Files.createDirectories(folder.resolve(name).getParent());
		ImageIO.write(image, "png", folder.resolve(name).toFile());
	}
}
