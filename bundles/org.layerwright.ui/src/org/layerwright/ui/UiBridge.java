package org.layerwright.ui;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The one way from other threads to the user interface: however often {@link #request} is called, at most one refresh
 * is under way, and the last request is always followed by a refresh. Never waits for the UI thread.
 */
public final class UiBridge {

	private final Display display;
	private final Runnable refresh;
	private final int interval;
	private final AtomicBoolean pending = new AtomicBoolean();
	private volatile boolean closed;

	/** Refreshes as soon as the UI thread is free. */
	public UiBridge(Display display, Runnable refresh) {
		this(display, 0, refresh);
	}

	/**
	 * Refreshes at most about every {@code interval} milliseconds.
	 *
	 * @param refresh runs in the UI thread and reads the latest state by itself
	 */
	public UiBridge(Display display, int interval, Runnable refresh) {
		this.display = display;
		this.interval = interval;
		this.refresh = refresh;
	}

	/** Asks for a refresh; callable from any thread, returns at once. */
	public void request() {
		if (closed || !pending.compareAndSet(false, true)) {
			return;
		}
		try {
			display.asyncExec(interval > 0 ? this::later : this::run);
		} catch (SWTException e) {
			closed = true; // the display is gone, and with it whoever would have looked
		}
	}

	/** No refresh runs after this; to be called in the UI thread, when what is refreshed is disposed. */
	public void close() {
		closed = true;
	}

	private void later() {
		if (!closed && !display.isDisposed()) {
			display.timerExec(interval, this::run);
		}
	}

	private void run() {
		pending.set(false);
		if (!closed && !display.isDisposed()) {
			refresh.run();
		}
	}
}
