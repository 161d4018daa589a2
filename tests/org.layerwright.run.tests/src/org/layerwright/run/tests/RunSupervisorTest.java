package org.layerwright.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.layerwright.protocol.Command;
import org.layerwright.protocol.EpochStarted;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.run.RunSupervisor;

@Timeout(60)
class RunSupervisorTest {
	private static final Duration SOON = Duration.ofSeconds(20);

	private final List<Event> events = new CopyOnWriteArrayList<>();
	private RunSupervisor supervisor;

	@BeforeEach
	void open() throws IOException {
		supervisor = RunSupervisor.open(SOON);
		supervisor.listen(events::add);
	}

	@AfterEach
	void close() throws IOException {
		supervisor.close();
	}

	@Test
	void whoKnowsTheSecretIsHeard() throws Exception {
		try (Socket training = call()) {
			say(training, secret() + "\n" + line(1) + "\n" + line(2) + "\n");
		}
		assertTrue(supervisor.drain(SOON));
		assertEquals(List.of(new EpochStarted(1, 1, 1), new EpochStarted(2, 2, 2)), events);
	}

	@Test
	void aWrongSecretIsSentAwayAndTheRightOneStillGetsIn() throws Exception {
		String wrong = secret().replace(secret().charAt(0), secret().charAt(0) == '0' ? '1' : '0');
		for (String said : List.of(wrong + "\n", "\n", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "x".repeat(5000) + "\n",
				secret().substring(1) + "\n")) {
			try (Socket stranger = call()) {
				say(stranger, said + line(9) + "\n");
				assertTrue(hungUp(stranger), said);
			}
		}
		try (Socket training = call()) {
			say(training, secret() + "\n" + line(1) + "\n");
		}
		assertTrue(supervisor.drain(SOON));
		assertEquals(List.of(new EpochStarted(1, 1, 1)), events);
		assertEquals(5, supervisor.refused());
	}

	@Test
	void onlyOneTrainingIsLetIn() throws Exception {
		try (Socket training = call()) {
			say(training, secret() + "\n" + line(1) + "\n");
			await(1);
			assertThrows(IOException.class, this::call);
		}
	}

	@Test
	void hostileLinesAreCountedAndDoNotStopTheOthers() throws Exception {
		try (Socket training = call()) {
			say(training, secret() + "\n{\n[]\n" + "[".repeat(200_000) + "\n\u0000\u0001\n" + line(1) + "\n"
					+ "{\"type\":\"iteration\",\"epoch\":\"x\",\"loss\":{}}\n" + line(2) + "\nhalf a li");
		}
		assertTrue(supervisor.drain(SOON));
		assertEquals(3, events.size());
		assertEquals(4, supervisor.malformed());
	}

	@Test
	void aListenerThatFailsDoesNotSilenceTheOthers() throws Exception {
		List<Event> later = new CopyOnWriteArrayList<>();
		supervisor.listen(e -> {
			throw new IllegalStateException("broken listener");
		});
		supervisor.listen(later::add);
		try (Socket training = call()) {
			say(training, secret() + "\n" + line(1) + "\n" + line(2) + "\n");
		}
		assertTrue(supervisor.drain(SOON));
		assertEquals(2, later.size());
	}

	@Test
	void commandsArriveAsLines() throws Exception {
		assertFalse(supervisor.send(new Command.Pause()), "nobody is there yet");
		try (Socket training = call()) {
			say(training, secret() + "\n" + line(1) + "\n");
			await(1);
			assertTrue(supervisor.send(new Command.LearningRate(0.5)));
			BufferedReader in = new BufferedReader(
					new InputStreamReader(training.getInputStream(), StandardCharsets.UTF_8));
			assertEquals("{\"type\":\"learningRate\",\"value\":0.5}", in.readLine());
		}
	}

	@Test
	void nobodyIsWaitedForForEver() throws Exception {
		try (RunSupervisor impatient = RunSupervisor.open(Duration.ofMillis(100))) {
			assertTrue(impatient.drain(SOON));
			assertFalse(impatient.connected());
		}
	}

	private void await(int count) throws InterruptedException {
		while (events.size() < count) {
			Thread.sleep(5);
		}
	}

	private Socket call() throws IOException {
		int port = Integer.parseInt(supervisor.environment().get(LaunchSettings.CONTROL));
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setSoTimeout(20_000);
		return socket;
	}

	private String secret() {
		return supervisor.environment().get(LaunchSettings.SECRET);
	}

	private static boolean hungUp(Socket socket) {
		try {
			return socket.getInputStream().read() < 0;
		} catch (IOException e) {
			return true; // reset, because it had not read everything
		}
	}

	private static void say(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		socket.getOutputStream().flush();
	}

	private static String line(int number) {
		return EventCodec.toLine(new EpochStarted(number, number, number));
	}
}
