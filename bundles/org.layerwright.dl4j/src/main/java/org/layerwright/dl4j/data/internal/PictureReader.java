package org.layerwright.dl4j.data.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.internal.Text;

/** Reads pictures at one size, channel after channel, values 0 to 1. Grey is 0.299 red + 0.587 green + 0.114 blue. */
public final class PictureReader {
	private static final Pattern NAMES = Pattern.compile("(?i).*\\.(png|jpe?g|gif|bmp)");
	private static final float[] GREY = { 0.299f, 0.587f, 0.114f };

	private final int width;
	private final int height;
	private final int channels;

	/** Reads at a size in pixels, in colour or grey. */
	public PictureReader(int width, int height, boolean colour) {
		this.width = PlanePoints.positive("width", width);
		this.height = PlanePoints.positive("height", height);
		this.channels = colour ? 3 : 1;
	}

	/** The pictures directly in a folder. */
	public static List<Path> in(Path folder) {
		return Listing.of(folder).stream().filter(PictureReader::isPicture).toList();
	}

	/** Whether it is a file with the name of a picture. */
	public static boolean isPicture(Path file) {
		return Files.isRegularFile(file) && NAMES.matcher(file.getFileName().toString()).matches();
	}

	/** Shape of one picture: {@code [channels, height, width]}. */
	public int[] shape() {
		return new int[] { channels, height, width };
	}

	/** Reads all of them, on all processors; fails for the first one that cannot be read. */
	public float[] read(List<Path> files) {
		System.setProperty("java.awt.headless", "true");
		ImageIO.setUseCache(false);
		int size = channels * width * height;
		if ((long) size * files.size() > Integer.MAX_VALUE - 8) {
			throw Text.wrongInput("pictures.many", files.size(), width, height);
		}
		float[] values = new float[size * files.size()];
		IntStream.range(0, files.size()).parallel().mapToObj(i -> read(files.get(i), values, i * size))
				.flatMap(Optional::stream).findFirst().ifPresent(wrong -> {
					throw wrong;
				});
		return values;
	}

	/** Reads one, or gives why not. */
	private Optional<DataException> read(Path file, float[] values, int start) {
		try {
			write(scaled(picture(file)), values, start);
			return Optional.empty();
		} catch (DataException e) {
			return Optional.of(e);
		}
	}

	private static BufferedImage picture(Path file) {
		try {
			BufferedImage image = ImageIO.read(file.toFile());
			if (image == null) {
				throw Text.wrongInput("pictures.format", file);
			}
			return image;
		} catch (IOException e) {
			throw Text.wrongInput("pictures.format", file);
		}
	}

	/** Halves a large picture until it is less than twice as large, or most of its pixels would not be looked at. */
	private int[] scaled(BufferedImage from) {
		BufferedImage image = from;
		while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
			image = resized(image, image.getWidth() / 2, image.getHeight() / 2);
		}
		return resized(image, width, height).getRGB(0, 0, width, height, null, 0, width);
	}

	private static BufferedImage resized(BufferedImage from, int toWidth, int toHeight) {
		BufferedImage to = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = to.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(from, 0, 0, toWidth, toHeight, null);
		graphics.dispose();
		return to;
	}

	private void write(int[] pixels, float[] values, int start) {
		for (int i = 0; i < pixels.length; i++) {
			float grey = 0;
			for (int c = 0; c < 3; c++) {
				float value = (pixels[i] >> (16 - 8 * c) & 0xff) / 255f;
				grey += GREY[c] * value;
				if (channels == 3) {
					values[start + c * pixels.length + i] = value;
				}
			}
			if (channels == 1) {
				values[start + i] = grey;
			}
		}
	}
}
