package org.layerwright.dl4j.kernel;

/**
 * How a kernel slides over pictures; each array has a number for height and one for width.
 *
 * @param in height and width of a picture
 * @param out places of the kernel, down and across
 * @param kernel its size
 * @param stride from one place to the next
 * @param dilation from one element of the kernel to the next, 1 if side by side
 * @param before rows above and columns to the left that are added to the picture
 * @param after rows below and columns to the right that are added
 */
public record Window(long[] in, long[] out, long[] kernel, long[] stride, long[] dilation, long[] before,
		long[] after) {

	/** Adds behind as much as the last place needs. */
	public static Window of(long[] in, int[] out, int[] kernel, int[] stride, int[] dilation, int[] before) {
		long[] after = new long[before.length];
		for (int d = 0; d < after.length; d++) {
			long last = (out[d] - 1L) * stride[d] + (kernel[d] - 1L) * dilation[d] + 1;
			after[d] = Math.max(0, last - in[d] - before[d]);
		}
		return new Window(in, longs(out), longs(kernel), longs(stride), longs(dilation), longs(before), after);
	}

	/** As oneDNN counts dilation: what is left out between two elements. */
	public long[] skipped() {
		long[] skipped = dilation.clone();
		for (int d = 0; d < skipped.length; d++) {
			skipped[d]--;
		}
		return skipped;
	}

	private static long[] longs(int[] values) {
		long[] longs = new long[values.length];
		for (int i = 0; i < values.length; i++) {
			longs[i] = values[i];
		}
		return longs;
	}
}
