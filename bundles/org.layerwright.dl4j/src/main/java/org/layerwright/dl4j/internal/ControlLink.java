package org.layerwright.dl4j.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.layerwright.protocol.CommandCodec;

/**
 * The connection to who controls the run: events go out, read from the file as it grows, so that a slow reader costs
 * the training neither time nor memory; commands come in.
 */
public final class ControlLink implements AutoCloseable {
	private final SocketChannel socket;
	private final Thread sender;

	private ControlLink(SocketChannel socket, Thread sender) {
		this.socket = socket;
		this.sender = sender;
	}

	/** Connects to the port, says the secret, and begins to send the file and to take commands. */
	public static ControlLink open(RunEnvironment environment, Path events, EventWriter writer, Controls controls)
			throws IOException {
		SocketChannel socket = SocketChannel
				.open(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), environment.port()));
		socket.write(ByteBuffer.wrap((environment.secret() + "\n").getBytes(StandardCharsets.UTF_8)));
		long start = Files.size(events); // what is there already is known
		Thread sender = daemon("layerwright-sender", () -> send(socket, events, start, writer));
		daemon("layerwright-commands", () -> receive(socket, controls));
		return new ControlLink(socket, sender);
	}

	/** Waits a little for the last events to be sent, then hangs up. */
	@Override
	public void close() {
		try {
			sender.join(2_000);
			socket.close();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			// the other side is gone, which is what closing is for
		}
	}

	private static void send(SocketChannel socket, Path events, long start, EventWriter writer) {
		try (FileChannel file = FileChannel.open(events)) {
			long sent = start;
			long length = writer.awaitLength(sent);
			while (length > sent) {
				sent += file.transferTo(sent, length - sent, socket);
				length = sent < length ? length : writer.awaitLength(sent);
			}
			socket.shutdownOutput();
		} catch (IOException e) {
			// nobody listens any more; the file has everything
		}
	}

	private static void receive(SocketChannel socket, Controls controls) {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(Channels.newInputStream(socket), StandardCharsets.UTF_8))) {
			String line = in.readLine();
			while (line != null) {
				controls.accept(CommandCodec.parse(line));
				line = in.readLine();
			}
		} catch (IOException e) {
			// as good as the end of the stream
		}
		controls.abandoned();
	}

	private static Thread daemon(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.start();
		return thread;
	}
}
