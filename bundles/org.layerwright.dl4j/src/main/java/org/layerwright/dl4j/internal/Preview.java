package org.layerwright.dl4j.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

import org.layerwright.dl4j.augment.Augmentation;
import org.layerwright.dl4j.augment.Drafts;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.layerwright.protocol.ExitStatus;

/**
 * Some samples of the training part as a picture: each in a row, first as it is, then as the network may see it, once
 * for each time that it comes along.
 */
final class Preview {
	private static final int ROWS = 8;
	private static final int COLUMNS = 8;
	private static final int GAP = 8;

	private final Plan plan;
	private final Samples samples;
	private final Part part;
	private final int[] rows;

	Preview(Plan plan) {
		this.plan = plan;
		this.samples = plan.task().learns(plan.data().load());
		this.part = samples.inputs().get(0);
		if (part.tokens() != null) {
			throw Text.wrongInput("preview.tokens");
		}
		int[] training = plan.split().parts(samples).training().clone();
		Split.shuffle(training, new SplittableRandom(plan.seed()));
		this.rows = Arrays.copyOf(training, Math.min(ROWS, training.length));
	}

	/** Writes the picture as PNG and gives the exit status. */
	int write(Path file) throws IOException {
		System.setProperty("java.awt.headless", "true");
		Tile tile = Tile.of(part, rows);
		float[][] seen = new float[COLUMNS][];
		for (int c = 0; c < COLUMNS; c++) {
			seen[c] = c == 0 || plan.augmentations().isEmpty() ? plain() : changed(c);
		}
		int side = tile.side();
		BufferedImage sheet = new BufferedImage(GAP + COLUMNS * (side + GAP) + GAP, GAP + rows.length * (side + GAP),
				BufferedImage.TYPE_INT_RGB);
		fill(sheet);
		for (int c = 0; c < COLUMNS; c++) {
			int left = GAP + c * (side + GAP) + (c > 0 ? GAP : 0); // the samples themselves stand apart
			for (int r = 0; r < rows.length; r++) {
				tile.paint(sheet, left, GAP + r * (side + GAP), seen[c], r * part.width());
			}
		}
		Files.createDirectories(file.toAbsolutePath().getParent());
		ImageIO.write(sheet, "png", file.toFile());
		return ExitStatus.DONE;
	}

	private static void fill(BufferedImage sheet) {
		int[] row = new int[sheet.getWidth()];
		Arrays.fill(row, Tile.BACKGROUND);
		for (int y = 0; y < sheet.getHeight(); y++) {
			sheet.setRGB(0, y, row.length, 1, row, 0, row.length);
		}
	}

	private float[] plain() {
		float[] values = new float[rows.length * part.width()];
		for (int i = 0; i < rows.length; i++) {
			System.arraycopy(part.values(), rows[i] * part.width(), values, i * part.width(), part.width());
		}
		return values;
	}

	private float[] changed(int time) {
		List<Augmentation> augmentations = plan.augmentations();
		Augmented.require(samples, augmentations);
		Drafts drafts = new Drafts(part.shape(), plain(), Drafts.Scale.plain(part.shape()[0]));
		SplittableRandom random = new Randomness(plan.seed()).changes(time);
		augmentations.forEach(a -> a.change(drafts, random));
		return drafts.values();
	}
}
