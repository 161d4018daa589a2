import java.util.Locale;

import org.bytedeco.javacpp.FloatPointer;
import org.layerwright.dl4j.kernel.Product;

/** Prints what one core of this machine can do: floating-point operations a second, bytes a second. */
final class Limits {
	private static final int SIZE = 1024;
	private static final int FLOATS = 1 << 26;

	private Limits() {}

	public static void main(String[] args) {
		System.out.printf(Locale.ROOT, "%.4g %.4g%n", operations(), bytes());
		System.exit(0);
	}

	/** The best of several large products. */
	private static double operations() {
		FloatPointer a = new FloatPointer((long) SIZE * SIZE).fill(0);
		FloatPointer b = new FloatPointer((long) SIZE * SIZE).fill(0);
		FloatPointer c = new FloatPointer((long) SIZE * SIZE);
		double best = 0;
		for (int i = 0; i < 40; i++) {
			long start = System.nanoTime();
			Product.multiply(false, false, SIZE, SIZE, SIZE, 1, a, SIZE, b, SIZE, 0, c, SIZE);
			best = Math.max(best, 2e9 * SIZE * SIZE * SIZE / (System.nanoTime() - start));
		}
		return best;
	}

	/** Read and written by copies that no cache holds. */
	private static double bytes() {
		float[] from = new float[FLOATS];
		float[] to = new float[FLOATS];
		double best = 0;
		for (int i = 0; i < 8; i++) {
			long start = System.nanoTime();
			System.arraycopy(from, 0, to, 0, FLOATS);
			best = Math.max(best, 2e9 * Float.BYTES * FLOATS / (System.nanoTime() - start));
		}
		return best;
	}
}
