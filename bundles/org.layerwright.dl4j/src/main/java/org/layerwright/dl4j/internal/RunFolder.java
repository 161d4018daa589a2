package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.kernel.Kernels;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.RunFiles;

/** The folder of a run with what is open in it: events, checkpoints, and the connection to who controls the run. */
final class RunFolder implements AutoCloseable {
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

	/** The graph: new, or as it was at the last checkpoint. */
	ComputationGraph graph(Plan plan) throws IOException {
		ComputationGraph graph = resumed == null ? new ComputationGraph(plan.configuration()) : continued(plan);
		graph.init(); // does nothing to one that was read
		Kernels.attach(graph);
		return graph;
	}

	/** The graph at the last checkpoint, which must be of the network that is to be trained. */
	private ComputationGraph continued(Plan plan) throws IOException {
		ComputationGraph graph = ModelFile.read(resumed);
		Map<String, GraphVertex> now = plan.configuration().getVertices();
		Map<String, GraphVertex> then = graph.getConfiguration().getVertices();
		if (!plan.configuration().getVertexInputs().equals(graph.getConfiguration().getVertexInputs())
				|| !now.keySet().stream().allMatch(name -> parameters(now.get(name)) == parameters(then.get(name)))) {
			throw Text.wrongInput("run.othernetwork", environment.folder());
		}
		return graph;
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
