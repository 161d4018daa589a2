package org.layerwright.core.internal.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks at IDX files: the heads of the pictures and all labels. Format: LeCun, Cortes and Burges, "MNIST database". */
final class IdxLook {

	private static final int PICTURES = 0x0803;
	private static final int LABELS = 0x0801;
	private final Path place;
	private final String labels;

	IdxLook(Path place, Attrs settings) {
		this.place = place;
		this.labels = Values.text(settings, "labels");
	}

	DataFacts facts() throws Trouble, IOException {
		long count = 0;
		int[] size = null;
		for (Path file : files("images")) {
			int[] head = pictures(file);
			count += head[0];
			size = head;
		}
		int classes = 0;
		for (Path file : labels == null || labels.isEmpty() ? files("labels") : List.of(place.resolveSibling(labels))) {
			classes = Math.max(classes, classes(file));
		}
		List<String> names = IntStream.range(0, classes).mapToObj(Integer::toString).toList();
		return DataFacts.of(Samples.of(Shape.image(size[1], size[2], 1), classes, true, count), 1, names, List.of());
	}

	private List<Path> files(String part) throws Trouble {
		if (!Files.isDirectory(place)) {
			return List.of(place);
		}
		List<Path> found = new ArrayList<>(DataPath.list(place));
		found.removeIf(f -> !f.getFileName().toString().contains(part) || !Files.isRegularFile(f));
		if (found.isEmpty()) {
			throw Trouble.of("data.idx.none", place.getFileName(), part);
		}
		return found;
	}

	private static int[] pictures(Path file) throws Trouble, IOException {
		try (DataInputStream in = open(file, PICTURES)) {
			return new int[] { in.readInt(), in.readInt(), in.readInt() };
		} catch (EOFException e) {
			throw Trouble.of("data.idx.short", file.getFileName());
		}
	}

	private static int classes(Path file) throws Trouble, IOException {
		try (DataInputStream in = open(file, LABELS)) {
			int count = in.readInt();
			byte[] values = in.readNBytes(count);
			if (values.length < count) {
				throw Trouble.of("data.idx.short", file.getFileName());
			}
			return 1 + IntStream.range(0, values.length).map(i -> values[i] & 0xff).max().orElse(0);
		} catch (EOFException e) {
			throw Trouble.of("data.idx.short", file.getFileName());
		}
	}

	private static DataInputStream open(Path file, int magic) throws Trouble, IOException {
		InputStream raw = new BufferedInputStream(Files.newInputStream(file));
		boolean packed = file.getFileName().toString().endsWith(".gz");
		DataInputStream in = new DataInputStream(packed ? new GZIPInputStream(raw) : raw);
		if (in.readInt() != magic) {
			in.close();
			throw Trouble.of("data.idx.magic", file.getFileName());
		}
		return in;
	}
}
