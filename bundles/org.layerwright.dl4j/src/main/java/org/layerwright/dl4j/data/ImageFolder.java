package org.layerwright.dl4j.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.layerwright.dl4j.data.internal.Listing;
import org.layerwright.dl4j.data.internal.PictureReader;
import org.layerwright.dl4j.internal.Text;

/**
 * A folder with one folder of pictures (PNG, JPEG, GIF, BMP) for each class, named as the class. Pictures are brought
 * to one size; values are 0 to 1, shape {@code [1 or 3, height, width]}.
 *
 * @param folder the folder
 * @param width width of a sample in pixels
 * @param height height of a sample in pixels
 * @param colour red, green and blue rather than grey
 */
public record ImageFolder(Path folder, int width, int height, boolean colour) implements DataSource {

	/** Colour pictures of 64 × 64. */
	public ImageFolder(String folder) {
		this(Path.of(folder), 64, 64, true);
	}

	/** The same at another size. */
	public ImageFolder size(int newWidth, int newHeight) {
		return new ImageFolder(folder, newWidth, newHeight, colour);
	}

	/** The same in colour or in grey. */
	public ImageFolder colour(boolean inColour) {
		return new ImageFolder(folder, width, height, inColour);
	}

	@Override
	public Samples load() {
		List<Path> folders = Listing.of(folder).stream().filter(Files::isDirectory).toList();
		List<Path> files = new ArrayList<>();
		List<Integer> labels = new ArrayList<>();
		for (int label = 0; label < folders.size(); label++) {
			for (Path file : PictureReader.in(folders.get(label))) {
				files.add(file);
				labels.add(label);
			}
		}
		if (files.isEmpty()) {
			throw Text.wrongInput("pictures.none", folder);
		}
		PictureReader reader = new PictureReader(width, height, colour);
		return Samples.classified(reader.shape(), reader.read(files), labels.stream().mapToInt(i -> i).toArray(),
				folders.stream().map(f -> f.getFileName().toString()).toList());
	}
}
