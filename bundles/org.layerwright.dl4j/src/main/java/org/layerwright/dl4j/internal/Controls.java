package org.layerwright.dl4j.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.layerwright.protocol.Command;

/** Commands on their way from the connection to the training, which asks for them between two iterations. */
public final class Controls {
	private final Deque<Command> waiting = new ArrayDeque<>();
	private volatile boolean something;
	private boolean abandoned;

	/** Takes a command. */
	public synchronized void accept(Command command) {
		waiting.add(command);
		something = true;
		notifyAll();
	}

	/**
	 * Nobody is in control any more. A training goes on, but one that waits for a resume would wait for ever: it stops.
	 */
	public synchronized void abandoned() {
		abandoned = true;
		notifyAll();
	}

	/** The next command, null if there is none. */
	public Command poll() {
		return something ? take() : null;
	}

	/** Waits for the next command; a stop if none can come any more. */
	public synchronized Command await() {
		try {
			while (waiting.isEmpty() && !abandoned) {
				wait();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return new Command.Stop();
		}
		return waiting.isEmpty() ? new Command.Stop() : take();
	}

	private synchronized Command take() {
		Command command = waiting.poll();
		something = !waiting.isEmpty();
		return command;
	}
}
