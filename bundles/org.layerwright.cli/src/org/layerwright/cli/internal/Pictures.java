package org.layerwright.cli.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Pictures that a network makes, as PNG files in a folder, named by their number. */
final class Pictures {
	private static final int BYTE = 8;
	private static final int WHITE = 255;

	private final Path folder;

	/** @param folder made when the first picture is written */
	Pictures(Path folder) {
		this.folder = folder;
	}

	/** Whether a prediction is a picture: numbers in the shape channels, height, width. */
	static boolean isPicture(JsonObject prediction) {
		return prediction.has("shape") && prediction.getAsJsonArray("shape").size() == 3;
	}

	/** Writes a picture of numbers from 0 to 1, grey or in colour, and gives its file. */
	Path write(JsonObject prediction) throws IOException {
		JsonArray shape = prediction.getAsJsonArray("shape");
		int height = shape.get(1).getAsInt();
		int width = shape.get(2).getAsInt();
		int colour = shape.get(0).getAsInt() == 3 ? height * width : 0;
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		JsonArray values = prediction.getAsJsonArray("values");
		for (int i = 0; i < height * width; i++) {
			int rgb = level(values, i) << 2 * BYTE | level(values, i + colour) << BYTE | level(values, i + 2 * colour);
			image.setRGB(i % width, i / width, rgb);
		}
		Files.createDirectories(folder);
		Path file = folder.resolve(prediction.get("sample").getAsString() + ".png");
		ImageIO.write(image, "png", file.toFile());
		return file;
	}

	private static int level(JsonArray values, int index) {
		double value = values.get(index).getAsDouble();
		return value > 0 ? (int) Math.min(WHITE, Math.round(value * WHITE)) : 0;
	}
}
