package org.layerwright.dl4j.kernel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Function;

/**
 * What was made for the last few shapes, so that batches of changing sizes do not make it anew each time.
 *
 * @param <T> what is made
 */
public final class Recent<T> {
	private static final int FEW = 6;

	private final Deque<Made<T>> made = new ArrayDeque<>(FEW);

	/** What was made for a shape, or is made now. */
	public T get(long[] shape, Function<long[], T> make) {
		Made<T> latest = made.peekFirst();
		return latest != null && Arrays.equals(latest.shape, shape) ? latest.value : find(shape, make);
	}

	private T find(long[] shape, Function<long[], T> make) {
		for (Made<T> each : made) {
			if (Arrays.equals(each.shape, shape)) {
				made.remove(each);
				made.addFirst(each);
				return each.value;
			}
		}
		T value = make.apply(shape.clone());
		if (made.size() == FEW) {
			made.removeLast();
		}
		made.addFirst(new Made<>(shape.clone(), value));
		return value;
	}

	private static final class Made<T> {
		private final long[] shape;
		private final T value;

		Made(long[] shape, T value) {
			this.shape = shape;
			this.value = value;
		}
	}
}
