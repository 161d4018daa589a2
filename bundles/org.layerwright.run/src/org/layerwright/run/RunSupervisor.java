package org.layerwright.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.layerwright.protocol.Command;
import org.layerwright.protocol.CommandCodec;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.protocol.UnknownEvent;
import org.layerwright.run.internal.Gate;
import org.layerwright.run.internal.LineReader;

/**
 * The IDE's or command line's end of a training: listens on a loopback port for the one training JVM that knows the
 * secret, delivers its events, sends it commands. Events arrive on one thread of the supervisor, in order; a listener
 * must not block for long.
 */
public final class RunSupervisor implements Closeable {
	private static final int SECRET_BYTES = 32;
	private static final int LONGEST_LINE = 16 << 20;

	private final ServerSocket server;
	private final Gate gate;
	private final String secret = HexFormat.of().formatHex(randomBytes());
	private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
	private final CountDownLatch over = new CountDownLatch(1);
	private final AtomicLong malformed = new AtomicLong();
	private volatile Socket connection;

	private RunSupervisor(ServerSocket server, Duration patience) {
		this.server = server;
		this.gate = new Gate(server, secret, patience);
	}

	/**
	 * Begins to listen.
	 *
	 * @param patience how long to wait for the training JVM
	 */
	public static RunSupervisor open(Duration patience) throws IOException {
		RunSupervisor supervisor = new RunSupervisor(new ServerSocket(0, 8, InetAddress.getLoopbackAddress()),
				patience);
		Thread.ofPlatform().daemon().name("layerwright-events").start(supervisor::serve);
		return supervisor;
	}

	/** The variables by which the training JVM finds this. */
	public Map<String, String> environment() {
		return Map.of(LaunchSettings.CONTROL, Integer.toString(server.getLocalPort()), LaunchSettings.SECRET, secret);
	}

	/** Delivers every event from now on to {@code listener}. */
	public void listen(Consumer<Event> listener) {
		listeners.add(listener);
	}

	/** Delivers no more to {@code listener}. */
	public void forget(Consumer<Event> listener) {
		listeners.remove(listener);
	}

	/**
	 * Sends a command.
	 *
	 * @return false if no training is connected
	 */
	public boolean send(Command command) {
		Socket socket = connection;
		if (socket == null || socket.isClosed()) {
			return false;
		}
		try {
			synchronized (socket) {
				OutputStream out = socket.getOutputStream();
				out.write((CommandCodec.toLine(command) + "\n").getBytes(StandardCharsets.UTF_8));
				out.flush();
			}
			return true;
		} catch (IOException e) {
			return false; // it ended; the reader notices
		}
	}

	/** Whether the training JVM is connected. */
	public boolean connected() {
		return connection != null && over.getCount() > 0;
	}

	/** Lines that were no events, and listeners that failed on one. */
	public long malformed() {
		return malformed.get();
	}

	/** Callers that were sent away because they did not know the secret. */
	public long refused() {
		return gate.refused();
	}

	/** Waits until every event of an ended training has been delivered; false if that takes too long. */
	public boolean drain(Duration most) throws InterruptedException {
		return over.await(most.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Ends the connection. */
	@Override
	public void close() throws IOException {
		server.close();
		Socket socket = connection;
		if (socket != null) {
			socket.close();
		}
	}

	private void serve() {
		try (Gate.Guest guest = gate.admit()) {
			connection = guest.socket();
			LineReader lines = guest.lines();
			for (String line = lines.next(LONGEST_LINE); line != null; line = lines.next(LONGEST_LINE)) {
				deliver(line);
			}
			malformed.addAndGet(lines.tooLong());
		} catch (IOException e) {
			// nobody came, or the connection broke: the process's own end says which
		} finally {
			over.countDown();
		}
	}

	private void deliver(String line) {
		Event event = EventCodec.parse(line);
		if (event instanceof UnknownEvent unknown && unknown.type().isEmpty()) {
			malformed.incrementAndGet();
		} else {
			listeners.forEach(l -> deliver(event, l));
		}
	}

	private void deliver(Event event, Consumer<Event> listener) {
		try {
			listener.accept(event);
		} catch (RuntimeException e) {
			malformed.incrementAndGet(); // one bad listener must not silence the others
		}
	}

	private static byte[] randomBytes() {
		byte[] bytes = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(bytes);
		return bytes;
	}
}
