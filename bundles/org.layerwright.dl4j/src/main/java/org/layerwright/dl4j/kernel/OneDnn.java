package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.Loader;

/** Whether oneDNN is there: it is on the class path and has native code for this platform. */
final class OneDnn {
	private static final boolean AVAILABLE = load();

	private OneDnn() {}

	static boolean available() {
		return AVAILABLE;
	}

	private static boolean load() {
		try {
			Loader.load(dnnl.class);
			return true;
		} catch (LinkageError | RuntimeException e) {
			return false; // OpenBLAS does it all
		}
	}
}
