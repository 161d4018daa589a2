package org.layerwright.dl4j.internal;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;

/**
 * Appends events to a file, flushed at least every 30 milliseconds, so that a fast training costs few writes. Those who
 * wait for the file to grow are woken.
 */
public final class EventWriter implements AutoCloseable {
	private static final long FLUSH_MILLIS = 30;
	private static final long SLICE_MILLIS = 2;

	private final FileOutputStream file;
	private final OutputStream out;
	private volatile boolean hurry;
	private long handledSeq;
	private long writtenSeq;
	private long length;
	private boolean ended;
	private IOException failure;

	/** Appends to a file, which is made if it is not there. */
	public EventWriter(Path path, long seq) throws IOException {
		this.file = new FileOutputStream(path.toFile(), true);
		this.out = new BufferedOutputStream(file, 1 << 16);
		this.length = file.getChannel().size();
		this.writtenSeq = seq;
	}

	/** Writes what comes until the thread is interrupted. */
	void writeAll(BlockingQueue<Event> queue) {
		try {
			while (true) {
				write(queue.take());
				gather(queue);
				flush();
			}
		} catch (InterruptedException e) {
			end(null);
		} catch (IOException e) {
			end(e);
		}
	}

	/** Writes what else comes in a short while, unless somebody waits. */
	private void gather(BlockingQueue<Event> queue) throws IOException, InterruptedException {
		long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FLUSH_MILLIS);
		while (System.nanoTime() < until) {
			Event next = queue.poll(hurry ? 0 : SLICE_MILLIS, TimeUnit.MILLISECONDS);
			if (next != null) {
				write(next);
			} else if (hurry) {
				return;
			}
		}
	}

	/** Waits until the event with this number is in the file. */
	synchronized void awaitWritten(long seq) {
		hurry = true;
		while (writtenSeq < seq && !ended) {
			await();
		}
		hurry = false;
		if (failure != null) {
			throw Text.wrongInput("events.disk", failure.getMessage());
		}
	}

	/** Whether nothing more will be written. */
	synchronized boolean ended() {
		return ended;
	}

	/** Waits for the file to become longer than that, and gives its length; as it is when nothing more comes. */
	synchronized long awaitLength(long longerThan) {
		while (length <= longerThan && !ended) {
			await();
		}
		return length;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	private void write(Event event) throws IOException {
		out.write(EventCodec.toLine(event).getBytes(StandardCharsets.UTF_8));
		out.write('\n');
		handledSeq = event.seq();
	}

	private void flush() throws IOException {
		out.flush();
		synchronized (this) {
			length = file.getChannel().position();
			writtenSeq = handledSeq;
			notifyAll();
		}
	}

	private synchronized void end(IOException e) {
		ended = true;
		failure = e;
		notifyAll();
	}

	private void await() {
		try {
			wait();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			ended = true;
		}
	}
}
