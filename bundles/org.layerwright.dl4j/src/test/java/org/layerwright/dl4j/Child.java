package org.layerwright.dl4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.Assertions;
import org.layerwright.protocol.Command;
import org.layerwright.protocol.CommandCodec;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.LaunchSettings;

/** {@link SpiralRun} in another process, controlled from here. */
final class Child implements AutoCloseable {
	private static final String SECRET = "5ec7e7";

	private final ServerSocket server;
	private final Process process;
	private final Socket socket;
	private final BufferedReader in;

	Child(Path folder, int epochs, boolean resume) throws IOException {
		server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		server.setSoTimeout(60_000);
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), SpiralRun.class.getName(), Integer.toString(epochs));
		builder.environment().putAll(LaunchSettings.environment());
		builder.environment().putAll(Map.of(LaunchSettings.RUN, folder.toString(), LaunchSettings.RESUME,
				Boolean.toString(resume), LaunchSettings.CONTROL, Integer.toString(server.getLocalPort()),
				LaunchSettings.SECRET, SECRET));
		process = builder.inheritIO().start();
		socket = server.accept();
		socket.setSoTimeout(60_000);
		in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		Assertions.assertEquals(SECRET, in.readLine());
	}

	void send(Command command) throws IOException {
		socket.getOutputStream().write((CommandCodec.toLine(command) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Reads events until one is as wanted. */
	Event await(Predicate<Event> wanted) throws IOException {
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			Event event = EventCodec.parse(line);
			if (wanted.test(event)) {
				return event;
			}
		}
		return Assertions.fail("the connection ended");
	}

	<T extends Event> T await(Class<T> type) throws IOException {
		return type.cast(await(type::isInstance));
	}

	Iteration awaitIteration(int number) throws IOException {
		return (Iteration) await(e -> e instanceof Iteration i && i.iteration() >= number);
	}

	/** Whether nothing comes for so long. */
	boolean silent(int millis) throws IOException {
		socket.setSoTimeout(millis);
		try {
			return in.readLine() == null;
		} catch (java.net.SocketTimeoutException e) {
			return true;
		} finally {
			socket.setSoTimeout(60_000);
		}
	}

	void hangUp() throws IOException {
		socket.close();
	}

	/** Kills it, as {@code kill -9} does. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Reads on to the end and gives the exit status. */
	int exit() throws IOException, InterruptedException {
		while (!socket.isClosed() && in.readLine() != null) {
			continue;
		}
		Assertions.assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process does not end");
		return process.exitValue();
	}

	@Override
	public void close() throws IOException {
		process.destroyForcibly();
		socket.close();
		server.close();
	}
}
