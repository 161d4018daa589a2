package org.layerwright.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the user interface work, in its own thread, until something is so. */
public final class Spin {

	private static final int LOOK = 20;

	private Spin() {}

	/** Waits for {@code condition}; fails, naming {@code what}, if it takes longer than {@code most}. */
	public static void until(String what, Duration most, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + most.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("not within " + most.toSeconds() + " s: " + what);
			}
			display.timerExec(LOOK, () -> {
				// wakes the loop
			});
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
