package org.layerwright.run.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.layerwright.protocol.Command;
import org.layerwright.protocol.CommandCodec;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunPaused;
import org.layerwright.protocol.RunResumed;

/** A process that speaks as a training does, and behaves as its argument says. */
public final class PretendTraining {
	private static long seq;

	private PretendTraining() {}

	public static void main(String[] args) throws Exception {
		if (args[0].equals("await") && System.in.read() < 0) {
			System.exit(4);
		}
		try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(System.getenv(LaunchSettings.CONTROL)));
				PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
			out.println(System.getenv(LaunchSettings.SECRET));
			say(out, new Iteration(++seq, 1, 1, 1, 0.5, 0.1, 10));
			switch (args[0]) {
			case "crash" -> throw new IllegalStateException("deliberate");
			case "ignore" -> Thread.sleep(3_600_000);
			case "obey" -> obey(socket, out);
			default -> finish(out, RunFinished.COMPLETED);
			}
		}
	}

	private static void obey(Socket socket, PrintWriter out) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			switch (CommandCodec.parse(line)) {
			case Command.Pause pause -> say(out, new RunPaused(++seq, 2));
			case Command.Resume resume -> say(out, new RunResumed(++seq, 3));
			case Command.Stop stop -> {
				finish(out, RunFinished.STOPPED);
				System.exit(3);
			}
			default -> throw new IllegalStateException(line);
			}
		}
	}

	private static void finish(PrintWriter out, String reason) {
		say(out, new Evaluation(++seq, 4, 1, 1, Evaluation.TEST, Map.of("accuracy", 1.0), List.of()));
		say(out, new RunFinished(++seq, 5, reason, 0.1, Map.of("test.accuracy", 1.0)));
	}

	private static void say(PrintWriter out, Event event) {
		out.println(EventCodec.toLine(event));
	}
}
