package org.layerwright.run.internal;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets in the first caller that says the secret as its first line, then nobody else. */
public final class Gate {
	private static final int LONGEST_SECRET = 256;
	private static final int ANSWER_MILLIS = 5000;

	private final ServerSocket server;
	private final byte[] secret;
	private final Duration patience;
	private final AtomicLong refused = new AtomicLong();

	/** A caller that knew the secret; {@code lines} goes on after it. */
	public record Guest(Socket socket, LineReader lines) implements Closeable {
		@Override
		public void close() throws IOException {
			socket.close();
		}
	}

	/**
	 * @param server a bound socket; closed once the caller is in, or {@code patience} is over
	 * @param patience how long to wait for the right caller
	 */
	public Gate(ServerSocket server, String secret, Duration patience) {
		this.server = server;
		this.secret = secret.getBytes(StandardCharsets.UTF_8);
		this.patience = patience;
	}

	/** Waits for the right caller. */
	public Guest admit() throws IOException {
		long end = System.nanoTime() + patience.toNanos();
		try (server) {
			while (true) {
				long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
				if (left <= 0) {
					throw new SocketTimeoutException("no training connected");
				}
				server.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
				Guest guest = examine(server.accept());
				if (guest != null) {
					return guest;
				}
				refused.incrementAndGet();
			}
		}
	}

	/** Callers sent away so far. */
	public long refused() {
		return refused.get();
	}

	private Guest examine(Socket caller) throws IOException {
		try {
			caller.setSoTimeout(ANSWER_MILLIS);
			LineReader lines = new LineReader(caller.getInputStream());
			String said = lines.next(LONGEST_SECRET);
			if (said != null && MessageDigest.isEqual(secret, said.strip().getBytes(StandardCharsets.UTF_8))) {
				caller.setSoTimeout(0);
				caller.setTcpNoDelay(true);
				return new Guest(caller, lines);
			}
		} catch (IOException e) {
			// said nothing in time: not ours
		}
		caller.close();
		return null;
	}
}
