package org.layerwright.dl4j.kernel;

import java.util.Arrays;

/**
 * Moves a picture to its patches and back: column {@code y * outWidth + x} has the values under the kernel at that
 * place, row {@code (channel * kernelHeight + i) * kernelWidth + j} those at one place of the kernel. Values beyond the
 * edge are 0.
 */
final class Patches {
	private final int channels;
	private final int height;
	private final int width;
	private final int[] kernel;
	private final int[] stride;
	private final int[] padding;
	private final int[] dilation;
	private final int outHeight;
	private final int outWidth;

	/**
	 * @param picture channels, height, width
	 * @param kernel height, width; as are the others
	 * @param padding zeros above and to the left
	 * @param out how many places the kernel has
	 */
	Patches(int[] picture, int[] kernel, int[] stride, int[] padding, int[] dilation, int[] out) {
		this.channels = picture[0];
		this.height = picture[1];
		this.width = picture[2];
		this.kernel = kernel;
		this.stride = stride;
		this.padding = padding;
		this.dilation = dilation;
		this.outHeight = out[0];
		this.outWidth = out[1];
	}

	/** Values of a picture. */
	int pictureSize() {
		return channels * height * width;
	}

	/** Rows of the patches: values under the kernel. */
	int rows() {
		return channels * kernel[0] * kernel[1];
	}

	/** Columns of the patches: places of the kernel. */
	int columns() {
		return outHeight * outWidth;
	}

	/** Copies the picture into its patches. */
	void gather(float[] picture, float[] patches) {
		for (int row = 0; row < rows(); row++) {
			int left = left(row);
			int from = from(left);
			int to = to(left);
			for (int y = 0; y < outHeight; y++) {
				int at = row * columns() + y * outWidth;
				int line = line(row, y);
				if (line < 0 || from >= to) {
					Arrays.fill(patches, at, at + outWidth, 0);
					continue;
				}
				Arrays.fill(patches, at, at + from, 0);
				Arrays.fill(patches, at + to, at + outWidth, 0);
				copy(picture, line + left + from * stride[1], patches, at + from, to - from);
			}
		}
	}

	/** Adds up in the picture, which is emptied first, what its patches have. */
	void scatter(float[] patches, float[] picture) {
		Arrays.fill(picture, 0);
		for (int row = 0; row < rows(); row++) {
			int left = left(row);
			int from = from(left);
			int to = to(left);
			for (int y = 0; y < outHeight; y++) {
				int line = line(row, y);
				if (line >= 0 && from < to) {
					add(patches, row * columns() + y * outWidth + from, picture, line + left + from * stride[1],
							to - from);
				}
			}
		}
	}

	private void copy(float[] picture, int source, float[] patches, int at, int count) {
		if (stride[1] == 1) {
			System.arraycopy(picture, source, patches, at, count);
			return;
		}
		for (int x = 0; x < count; x++) {
			patches[at + x] = picture[source + x * stride[1]];
		}
	}

	private void add(float[] patches, int at, float[] picture, int target, int count) {
		int step = stride[1];
		if (step == 1) { // a loop of its own, because it becomes vector instructions
			for (int x = 0; x < count; x++) {
				picture[target + x] += patches[at + x];
			}
			return;
		}
		for (int x = 0; x < count; x++) {
			picture[target + x * step] += patches[at + x];
		}
	}

	/**
	 * Where the line of the picture begins that a row of patches sees at output line {@code y}; -1 if beyond the edge.
	 */
	private int line(int row, int y) {
		int i = row / kernel[1] % kernel[0];
		int channel = row / (kernel[0] * kernel[1]);
		int line = y * stride[0] - padding[0] + i * dilation[0];
		return line < 0 || line >= height ? -1 : (channel * height + line) * width;
	}

	/** Place in its line that a row of patches sees at output 0; negative in the padding. */
	private int left(int row) {
		return row % kernel[1] * dilation[1] - padding[1];
	}

	/** The first output whose place is in the picture. */
	private int from(int left) {
		return left >= 0 ? 0 : Math.min(outWidth, (-left + stride[1] - 1) / stride[1]);
	}

	/** One more than the last output whose place is in the picture. */
	private int to(int left) {
		return left >= width ? 0 : Math.min(outWidth, (width - 1 - left) / stride[1] + 1);
	}
}
