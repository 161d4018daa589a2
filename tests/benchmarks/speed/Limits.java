import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.bytedeco.javacpp.FloatPointer;
import org.layerwright.dl4j.kernel.Product;

/**
 * Prints what so many threads of this machine can do together: floating-point operations a second in products of matrices
 * that lie in the cache, bytes a second in copies that do not. Where processors share a core, two do little more than one.
 */
final class Limits {
	private static final int SIZE = 512;
	private static final int FLOATS = 1 << 25;
	private static final double SECONDS = 1.5;

	private Limits() {}

	public static void main(String[] args) throws Exception {
		int threads = Integer.parseInt(args[0]);
		System.out.printf(Locale.ROOT, "%.4g %.4g%n", together(threads, Limits::product), together(threads, Limits::copy));
		System.exit(0);
	}

	/** How much is done a second by work that gives, each time, how much it did. */
	private static double together(int threads, Supplier<Supplier<Double>> work) throws Exception {
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		CyclicBarrier start = new CyclicBarrier(threads);
		List<Future<Double>> rates = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			rates.add(executor.submit(() -> {
				Supplier<Double> step = work.get();
				rate(step, SECONDS / 3);
				start.await();
				return rate(step, SECONDS);
			}));
		}
		double sum = 0;
		for (Future<Double> rate : rates) {
			sum += rate.get();
		}
		executor.shutdown();
		return sum;
	}

	private static double rate(Supplier<Double> step, double seconds) {
		long begin = System.nanoTime();
		double done = 0;
		while (System.nanoTime() - begin < seconds * 1e9) {
			done += step.get();
		}
		return done * 1e9 / (System.nanoTime() - begin);
	}

	private static Supplier<Double> product() {
		FloatPointer a = new FloatPointer((long) SIZE * SIZE).fill(0);
		FloatPointer b = new FloatPointer((long) SIZE * SIZE).fill(0);
		FloatPointer c = new FloatPointer((long) SIZE * SIZE);
		return () -> {
			Product.multiply(false, false, SIZE, SIZE, SIZE, 1, a, SIZE, b, SIZE, 0, c, SIZE);
			return 2.0 * SIZE * SIZE * SIZE;
		};
	}

	/** What is read and what is written. */
	private static Supplier<Double> copy() {
		float[] from = new float[FLOATS];
		float[] to = new float[FLOATS];
		return () -> {
			System.arraycopy(from, 0, to, 0, FLOATS);
			return 2.0 * Float.BYTES * FLOATS;
		};
	}
}
