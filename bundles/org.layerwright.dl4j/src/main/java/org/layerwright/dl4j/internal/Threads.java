package org.layerwright.dl4j.internal;

import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How many threads the native code uses, where no launcher has said it. */
final class Threads {
	private static final String VARIABLE = "OMP_NUM_THREADS";

	private Threads() {}

	/**
	 * One thread unless the environment names a number: on few cores more of them make small networks two to three
	 * times slower, and only one gives the same numbers every time. A launcher sets the variable; in a JVM that
	 * somebody else started, such as Maven's, it is too late for that.
	 */
	static void limit() {
		if (System.getenv(VARIABLE) == null) {
			Nd4j.factory().blas().setMaxThreads(1);
			NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
		}
	}
}
