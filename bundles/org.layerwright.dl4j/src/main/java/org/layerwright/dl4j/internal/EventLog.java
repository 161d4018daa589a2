package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.layerwright.protocol.Event;
import org.layerwright.protocol.Message;

/**
 * Takes events from the training and lets another thread write them. The queue is bounded: what is not essential is
 * dropped when it is half full, counted, and said as soon as there is room; essential events wait for the disk.
 */
public final class EventLog implements AutoCloseable {
	private static final int CAPACITY = 16_384;

	/** Makes an event that has its place in the run. */
	@FunctionalInterface
	public interface Maker {
		/** The event with that number and time. */
		Event at(long seq, long t);
	}

	private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(CAPACITY);
	private final EventWriter writer;
	private final Thread thread;
	private final long startMillis;
	private long seq;
	private long dropped;

	/**
	 * A log that writes to {@code writer}.
	 *
	 * @param seq number of the last event that is there already
	 * @param time milliseconds that the run has taken already
	 */
	public EventLog(EventWriter writer, long seq, long time) {
		this.writer = writer;
		this.seq = seq;
		this.startMillis = System.currentTimeMillis() - time;
		this.thread = new Thread(() -> writer.writeAll(queue), "layerwright-events");
		thread.setDaemon(true);
		thread.start();
	}

	/** Milliseconds since the run began. */
	public long time() {
		return System.currentTimeMillis() - startMillis;
	}

	/** Number of the last event. */
	public synchronized long seq() {
		return seq;
	}

	/** Hands an event over to be written. */
	public synchronized void emit(Maker maker) {
		if (queue.remainingCapacity() > CAPACITY / 2) {
			sayDropped();
		}
		Event event = maker.at(seq + 1, time());
		if (!event.essential() && queue.remainingCapacity() < CAPACITY / 2) {
			dropped++;
			return;
		}
		seq++;
		put(event);
	}

	/** Returns when everything that was emitted is safely in the file. */
	public void sync() {
		writer.awaitWritten(seq());
	}

	/** Writes what is left and ends. */
	@Override
	public void close() {
		sayDropped();
		sync();
		thread.interrupt();
		try {
			thread.join();
			writer.close();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private synchronized void sayDropped() {
		if (dropped > 0) {
			String text = Text.of("events.dropped", dropped);
			dropped = 0;
			put(new Message(++seq, time(), Message.WARNING, text));
		}
	}

	private void put(Event event) {
		try {
			while (!queue.offer(event, 100, TimeUnit.MILLISECONDS)) {
				if (writer.ended()) { // the disk is full: said at the next sync
					return;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
