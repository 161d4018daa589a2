package org.layerwright.dl4j.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.internal.IdxReader;
import org.layerwright.dl4j.data.internal.Listing;
import org.layerwright.dl4j.internal.Text;

/**
 * Pictures and labels in the IDX format, as of MNIST: plain or compressed ({@code .gz}). Pixels become 0 to 1, shape
 * {@code [1, height, width]}; labels 0 to 255, and the classes are all numbers up to the greatest one.
 *
 * @param images file of the pictures, or a folder: then every pair of files whose names contain {@code images} and
 * {@code labels} is read, in the order of their names
 * @param labels file of the labels; null for a folder
 */
public record IdxFiles(Path images, Path labels) implements DataSource {
	private static final float WHITE = 255f;

	/** Every pair of files in a folder. */
	public IdxFiles(String folder) {
		this(Path.of(folder), null);
	}

	/** One pair of files. */
	public IdxFiles(String images, String labels) {
		this(Path.of(images), Path.of(labels));
	}

	@Override
	public Samples load() {
		List<IdxReader> pictures = read(files(images, "images"), 3);
		List<IdxReader> numbers = read(labels == null ? files(images, "labels") : List.of(labels), 1);
		requirePairs(pictures, numbers);
		float[] pixels = floats(pictures);
		int[] values = numbers.stream().flatMapToInt(IdxReader::values).toArray();
		List<String> classes = IntStream.rangeClosed(0, Arrays.stream(values).max().orElse(0))
				.mapToObj(Integer::toString).toList();
		int[] size = pictures.get(0).dimensions();
		return Samples.classified(new int[] { 1, size[1], size[2] }, pixels, values, classes);
	}

	private static List<Path> files(Path place, String part) {
		if (!Files.isDirectory(place)) {
			return List.of(place);
		}
		List<Path> found = Listing.of(place).stream()
				.filter(f -> f.getFileName().toString().contains(part) && Files.isRegularFile(f)).toList();
		if (found.isEmpty()) {
			throw Text.wrongInput("idx.folder", place, part);
		}
		return found;
	}

	private static List<IdxReader> read(List<Path> files, int dimensions) {
		return files.stream().map(f -> IdxReader.read(f, dimensions)).toList();
	}

	private static void requirePairs(List<IdxReader> pictures, List<IdxReader> numbers) {
		if (pictures.size() != numbers.size()) {
			throw Text.wrongInput("idx.pairs", pictures.get(0).file(), pictures.size(), numbers.size());
		}
		for (int i = 0; i < pictures.size(); i++) {
			IdxReader images = pictures.get(i);
			if (images.dimensions()[0] != numbers.get(i).dimensions()[0]) {
				throw Text.wrongInput("idx.counts", images.file(), images.dimensions()[0], numbers.get(i).file(),
						numbers.get(i).dimensions()[0]);
			}
			if (!Arrays.equals(images.dimensions(), 1, 3, pictures.get(0).dimensions(), 1, 3)) {
				throw Text.wrongInput("idx.sizes", images.file(), pictures.get(0).file());
			}
		}
	}

	private static float[] floats(List<IdxReader> pictures) {
		List<byte[]> parts = new ArrayList<>();
		pictures.forEach(p -> parts.add(p.bytes()));
		float[] pixels = new float[parts.stream().mapToInt(b -> b.length).sum()];
		int at = 0;
		for (byte[] part : parts) {
			for (byte b : part) {
				pixels[at++] = (b & 0xff) / WHITE;
			}
		}
		return pixels;
	}
}
