package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_engine;
import org.bytedeco.dnnl.dnnl_stream;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.Loader;

/** Whether oneDNN is there: it is on the class path and has native code for this platform. */
public final class OneDnn {
	private static final boolean AVAILABLE = load();
	private static final int MANY = 2048;

	private OneDnn() {}

	/** Whether a {@link Primitive} can be made here. */
	public static boolean available() {
		return AVAILABLE;
	}

	/**
	 * Whether to work on so many values with a {@link Primitive}, which takes as long to make as Java for some of them.
	 */
	public static boolean worth(long values) {
		return AVAILABLE && values >= MANY;
	}

	/** Throws {@link UnsupportedOperationException} that names what was asked for unless a call went well. */
	public static void check(int status, String asked) {
		if (status != dnnl.dnnl_success) {
			throw new UnsupportedOperationException("oneDNN: " + asked + " gives status " + status);
		}
	}

	/** The processor, which is where primitives are made for. */
	static dnnl_engine engine() {
		return Processor.ENGINE;
	}

	/** Where primitives are executed: at once, in the thread that asks, so that threads may share it. */
	static dnnl_stream stream() {
		return Processor.STREAM;
	}

	private static boolean load() {
		try {
			Loader.load(dnnl.class);
			return true;
		} catch (LinkageError | RuntimeException e) {
			return false; // OpenBLAS does it all
		}
	}

	/** Made when first needed; lives as long as the process. */
	private static final class Processor {
		private static final dnnl_engine ENGINE = new dnnl_engine();
		private static final dnnl_stream STREAM = new dnnl_stream();

		static {
			check(dnnl.dnnl_engine_create(ENGINE, dnnl.dnnl_cpu, 0), "an engine");
			check(dnnl.dnnl_stream_create(STREAM, ENGINE, dnnl.dnnl_stream_in_order), "a stream");
		}
	}
}
