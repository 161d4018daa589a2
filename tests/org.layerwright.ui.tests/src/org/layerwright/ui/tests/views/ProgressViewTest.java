package org.layerwright.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunState;
import org.layerwright.run.RunSupervisor;
import org.layerwright.ui.tests.NothingLogged;
import org.layerwright.ui.tests.Spin;
import org.layerwright.views.internal.runs.Run;
import org.layerwright.views.internal.runs.Runs;
import org.layerwright.views.internal.runs.RunsService;
import org.osgi.framework.FrameworkUtil;

/** The view draws what a real training wrote, and its buttons reach a training over a real socket. */
@ExtendWith(NothingLogged.class)
class ProgressViewTest {

	private static final Duration MOST = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	private final Runs runs = RunsService.runs();

	@AfterEach
	void forgetTheRuns() {
		runs.discover(List.of());
	}

	@Test
	void drawsARunFromItsFolder() throws Exception {
		ShownProgress view = show("recorded", recorded());
		Spin.until("the curves", MOST, () -> view.lossPoints() > 20);
		assertTrue(view.runs().contains("recorded"));
		assertTrue(view.dotted("validation.loss"));
		Spin.until("the state", MOST, () -> view.says(message("Finished", "已完成")));
		assertFalse(view.button("pause").isEnabled());
		assertFalse(view.button("stop").isEnabled());
	}

	@Test
	void saysWhatTheTrainingWarnsOf() throws Exception {
		ShownProgress view = show("warned", recorded()
				+ "{\"type\":\"message\",\"seq\":999,\"t\":9000,\"level\":\"info\",\"text\":\"by the way\"}\n"
				+ "{\"type\":\"message\",\"seq\":1000,\"t\":9000,\"level\":\"warning\",\"text\":\"look here\"}\n");
		Spin.until("the warning", MOST, () -> view.says("look here"));
		assertFalse(view.says("by the way"));
	}

	@Test
	void saysHowFastTheTrainingIsAndWhatHoldsItUp() throws Exception {
		ShownProgress view = show("fast", recorded() + "{\"type\":\"performance\",\"seq\":999,\"t\":9000,\"workers\":3,"
				+ "\"waited\":0.25,\"samplesPerSecond\":8020,\"stock\":[\"dense: why not\",\"output: why not\"]}\n");
		Spin.until("the workers", MOST, () -> "3".equals(view.fact(message("Workers", "工作线程"))));
		assertEquals("25.00%", view.fact(message("Waiting for data", "等待数据")));
		assertEquals("2", view.fact(message("Parts left to DL4J", "由 DL4J 计算的部分")));
	}

	@Test
	void leavesRoomForLongNumbersAndForManyEpochs() throws Exception {
		StringBuilder events = new StringBuilder(recorded());
		for (int epoch = 5; epoch < 1000; epoch++) {
			events.append("{\"type\":\"evaluation\",\"seq\":" + (1000 + epoch) + ",\"t\":9000,\"epoch\":" + epoch
					+ ",\"iteration\":" + 38 * epoch + ",\"split\":\"validation\",\"metrics\":{\"loss\":1}}\n");
		}
		ShownProgress view = show("many",
				events + "{\"type\":\"iteration\",\"seq\":9999,\"t\":9000,\"epoch\":1000,\"iteration\":38000,"
						+ "\"loss\":1,\"learningRate\":0.01,\"samplesPerSecond\":123456789012}\n");
		String speed = message("Speed", "速度");
		Spin.until("the speed", MOST, () -> String.valueOf(view.fact(speed)).startsWith("123,456,789,012"));
		Spin.until("it can be read", MOST, () -> view.wholeFact(speed));
		assertFalse(view.dotted("validation.loss"));
	}

	@Test
	void saysWhyARunFailedAndWhatHelps() throws Exception {
		RunFolder run = folder("crashed");
		Files.writeString(run.events(), recorded().lines().limit(30).reduce("", (a, b) -> a + b + "\n"));
		run.update(run.info().ended(RunState.FAILED, outcome("out of memory", "make the batch smaller")));
		ShownProgress view = ShownProgress.open();
		runs.discover(List.of(folder));
		Spin.until("the cause", MOST, () -> view.says("out of memory"));
		assertTrue(view.says("make the batch smaller"));
	}

	@Test
	void buttonsReachTheTraining() throws Exception {
		ShownProgress view = ShownProgress.open();
		try (RunSupervisor supervisor = RunSupervisor.open(MOST)) {
			Run run = new Run("live");
			runs.add(run);
			run.connect(folder("live"), supervisor);
			try (Training training = new Training(supervisor.environment())) {
				recorded().lines().limit(40).forEach(training::tell);
				Spin.until("the curve grows", MOST, () -> view.lossPoints() > 20);
				for (String name : List.of("pause", "checkpoint", "stop")) {
					IAction button = view.button(name);
					Spin.until(name + " is enabled", MOST, button::isEnabled);
					button.run();
					assertEquals("{\"type\":\"" + name + "\"}", training.asked());
				}
				training.tell("{\"type\":\"run.paused\",\"seq\":41,\"t\":9000}");
				Spin.until("resume is offered", MOST,
						() -> message("Resume", "继续").equals(view.button("pause").getToolTipText()));
				view.button("pause").run();
				assertEquals("{\"type\":\"resume\"}", training.asked());
			}
			run.ended(run.folder().orElseThrow().info().ended(RunState.FAILED, outcome("gone", "")));
		}
	}

	/** The view with a finished run that has said this. */
	private ShownProgress show(String name, String events) throws Exception {
		RunFolder run = folder(name);
		Files.writeString(run.events(), events);
		run.update(run.info().ended(RunState.FINISHED, outcome("", "")));
		ShownProgress view = ShownProgress.open();
		runs.discover(List.of(folder));
		return view;
	}

	private RunFolder folder(String name) throws Exception {
		RunInfo.Origin origin = new RunInfo.Origin("spiral", folder.resolve("spiral.network").toString(),
				folder.toString(), "x.Y", "1", List.of());
		return RunFolder.create(folder.resolve(name), RunInfo.starting(origin, Map.of()), new byte[0]);
	}

	private static RunInfo.Outcome outcome(String cause, String remedy) {
		return new RunInfo.Outcome("2026-01-01T00:00:00Z", cause.isEmpty() ? 0 : 137, "", 1, Map.of(), cause, remedy);
	}

	private static String message(String english, String chinese) {
		return java.util.Locale.getDefault().getLanguage().equals("zh") ? chinese : english;
	}

	/** What the runtime wrote when it trained the spiral example. */
	private static String recorded() throws Exception {
		try (InputStream in = FrameworkUtil.getBundle(ProgressViewTest.class)
				.getEntry("fixtures/spiral-events.ndjson").openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The other end of the socket, as the training JVM is. */
	private static final class Training implements AutoCloseable {
		private final Socket socket;
		private final OutputStream out;
		private final BufferedReader in;

		Training(Map<String, String> environment) throws Exception {
			socket = new Socket(InetAddress.getLoopbackAddress(),
					Integer.parseInt(environment.get(LaunchSettings.CONTROL)));
			socket.setSoTimeout((int) MOST.toMillis());
			out = socket.getOutputStream();
			in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			tell(environment.get(LaunchSettings.SECRET));
		}

		void tell(String line) {
			try {
				out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
				out.flush();
			} catch (java.io.IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}

		String asked() throws Exception {
			return in.readLine();
		}

		@Override
		public void close() throws Exception {
			socket.close();
		}
	}
}
