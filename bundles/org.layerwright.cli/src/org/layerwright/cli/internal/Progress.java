package org.layerwright.cli.internal;

import java.util.function.Consumer;

import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.RunFailed;

/** Shows a training as it goes. Events come on one thread, the end on another. */
abstract class Progress implements Consumer<Event>, AutoCloseable {
	private volatile boolean learning;
	private volatile boolean failed;

	/** The one that fits: events for programs, a bar on a terminal, lines elsewhere. */
	static Progress on(Console console, boolean json) {
		if (json) {
			return new JsonProgress(console);
		}
		return console.terminal() ? new BarProgress(console) : new LineProgress(console);
	}

	/** Whether it ended in order, with its reason, before it learned anything: then its data are wrong. */
	final boolean refused() {
		return failed && !learning;
	}

	@Override
	public final synchronized void accept(Event event) {
		learning |= event instanceof Iteration;
		failed |= event instanceof RunFailed;
		show(event);
	}

	/** Shows one event. */
	abstract void show(Event event);

	/** Leaves the display tidy. */
	@Override
	public synchronized void close() {
		// most leave nothing behind
	}

	/** Every event as it came, one a line. */
	private static final class JsonProgress extends Progress {
		private final Console console;

		JsonProgress(Console console) {
			this.console = console;
		}

		@Override
		void show(Event event) {
			console.out().println(EventCodec.toLine(event));
			console.out().flush();
		}
	}
}
