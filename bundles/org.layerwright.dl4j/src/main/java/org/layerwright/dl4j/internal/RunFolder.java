package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.RunFiles;

/** The folder of a run with what is open in it: events, checkpoints, and the connection to who controls the run. */
final class RunFolder implements AutoCloseable {
	private static final String MODEL = RunFiles.MODEL.substring(0, RunFiles.MODEL.length() - Trained.SUFFIX.length());

	private final RunEnvironment environment;
	private final Controls controls = new Controls();
	private final Checkpoints checkpoints;
	private final Path resumed;
	private final Position position;
	private final EventLog events;
	private final ControlLink link;

	private RunFolder(RunEnvironment environment) throws IOException {
		Path folder = environment.folder();
		this.environment = environment;
		this.checkpoints = new Checkpoints(folder.resolve(RunFiles.CHECKPOINTS));
		this.resumed = environment.resume() ? required(checkpoints.last(), folder) : null;
		this.position = resumed == null ? new Position() : Checkpoints.position(resumed);
		Path file = folder.resolve(RunFiles.EVENTS);
		forgetAfter(file, position.seq);
		if (resumed == null) {
			checkpoints.clear();
		}
		EventWriter writer = new EventWriter(file, position.seq);
		this.link = environment.port() == 0 ? null : link(file, writer);
		this.events = new EventLog(writer, position.seq, position.time);
	}

	private ControlLink link(Path file, EventWriter writer) throws IOException {
		try {
			return ControlLink.open(environment, file, writer, controls);
		} catch (ConnectException e) {
			throw Text.wrongInput("run.control", environment.port());
		}
	}

	static RunFolder open(RunEnvironment environment) throws IOException {
		return new RunFolder(environment);
	}

	/** The networks: new, or as they were at the last checkpoint. */
	List<Trained> networks(Plan plan) throws IOException {
		List<Trained> networks = new ArrayList<>();
		networks.add(ready(plan, MODEL, plan.configuration(), resumed == null ? null : ModelFile.read(resumed)));
		for (Map.Entry<String, ComputationGraphConfiguration> other : plan.others().entrySet()) {
			String name = other.getKey();
			networks.add(ready(plan, name, other.getValue(),
					resumed == null ? null : ModelFile.read(resumed, name + Trained.SUFFIX)));
		}
		return networks;
	}

	private Trained ready(Plan plan, String name, ComputationGraphConfiguration wanted,
			ComputationGraph continued) {
		if (continued != null) {
			requireSame(wanted, continued.getConfiguration());
		}
		ComputationGraph graph = continued == null ? new ComputationGraph(wanted) : continued;
		graph.init(); // does nothing to one that was read
		return Trained.of(name, graph, plan.fast());
	}

	/** The network at the last checkpoint must be the one that is to be trained. */
	private void requireSame(ComputationGraphConfiguration wanted, ComputationGraphConfiguration found) {
		Map<String, GraphVertex> now = wanted.getVertices();
		Map<String, GraphVertex> then = found.getVertices();
		if (!wanted.getVertexInputs().equals(found.getVertexInputs())
				|| !now.keySet().stream().allMatch(name -> parameters(now.get(name)) == parameters(then.get(name)))) {
			throw Text.wrongInput("run.othernetwork", environment.folder());
		}
	}

	private static long parameters(GraphVertex vertex) {
		return vertex.numParams(true);
	}

	RunEnvironment environment() {
		return environment;
	}

	Controls controls() {
		return controls;
	}

	Checkpoints checkpoints() {
		return checkpoints;
	}

	/** Where the run is; the beginning unless it is resumed. */
	Position position() {
		return position;
	}

	/** Whether this process continues what another one began. */
	boolean continued() {
		return resumed != null;
	}

	EventLog events() {
		return events;
	}

	@Override
	public void close() {
		events.close();
		if (link != null) {
			link.close();
		}
	}

	private static Path required(Optional<Path> checkpoint, Path folder) {
		return checkpoint.orElseThrow(() -> Text.wrongInput("run.nothing", folder));
	}

	/** Keeps the events of the run up to a number; what came after it will happen again. */
	private static void forgetAfter(Path file, long seq) throws IOException {
		if (Files.exists(file)) {
			List<String> kept = Files.readAllLines(file).stream()
					.filter(line -> seq > 0 && EventCodec.parse(line).seq() <= seq).toList();
			ModelFile.writeText(file, kept.isEmpty() ? "" : String.join("\n", kept) + "\n");
		}
	}
}
