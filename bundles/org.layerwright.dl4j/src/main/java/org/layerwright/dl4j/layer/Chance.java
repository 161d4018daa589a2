package org.layerwright.dl4j.layer;

import java.util.Objects;

import org.layerwright.dl4j.fast.Share;

/**
 * Random numbers of one pass through one layer, each of which follows from the seed of the iteration, the layer, the
 * number of the sample in the whole batch, and the number of the value in the sample: they are the same however a batch
 * is shared among graphs, and need not be stored for the backward pass. A sample's key comes from SplitMix64 (Steele,
 * Lea and Flood, 2014), its numbers from a Weyl sequence through a mixer of 32 bits (Wellons, 2018), which vectorises.
 */
public final class Chance {
	/** Bits of a random number. */
	static final int BITS = 24;

	private static final long GOLDEN = 0x9e3779b97f4a7c15L;
	private static final int STEP = 0x9e3779b9;

	private final long seed;
	private final int first;
	private int[] low = {};
	private int[] high = {};

	private Chance(long seed, int first) {
		this.seed = seed;
		this.first = first;
	}

	/**
	 * The random numbers of a pass.
	 *
	 * @param share which part of the batch the layer sees
	 * @param name of what needs them, unlike all others in the graph
	 */
	public static Chance of(Share share, String name) {
		return new Chance(mix(share.seed()) + GOLDEN * Objects.hashCode(name), share.first());
	}

	/** What the numbers of a sample follow from; samples are counted from the first one of this part. */
	long key(int sample) {
		return mix(seed + GOLDEN * (first + sample + 1L));
	}

	/** Makes {@link #low} and {@link #high} of so many samples ready. */
	void prepare(int samples) {
		if (low.length < samples) {
			low = new int[samples];
			high = new int[samples];
			for (int i = 0; i < samples; i++) {
				long key = key(i);
				low[i] = (int) key;
				high[i] = (int) (key >>> Integer.SIZE);
			}
		}
	}

	/** Lower halves of the keys. */
	int[] low() {
		return low;
	}

	/** Upper halves of the keys. */
	int[] high() {
		return high;
	}

	/** A random number of {@link #BITS} bits, from the halves of the key; loops over it become vectors. */
	static int number(int low, int high, int value) {
		int z = low + STEP * (value + 1);
		z = (z ^ (z >>> 16)) * 0x7feb352d;
		z = ((z ^ (z >>> 15)) + high) * 0x846ca68b;
		return (z ^ (z >>> 16)) >>> (Integer.SIZE - BITS);
	}

	private static long mix(long z) {
		long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
		long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
		return b ^ (b >>> 31);
	}
}
