package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.core.Costs;
import org.layerwright.core.ReceptiveField;
import org.layerwright.core.Settings;
import org.layerwright.model.Configured;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/**
 * Shapes and costs of all nodes. A change marks nodes; the next query computes them and, in the order of the network,
 * what follows from them, and stops where nothing new comes out.
 */
public final class Inference {

	private static final long BYTES_PER_NUMBER = 4;
	private final Catalog catalog;
	private final Design design;
	private final Function<Network, Optional<Samples>> data;
	private final Map<Node, NodeState> states = new IdentityHashMap<>();
	private final Map<Network, Topology> topologies = new IdentityHashMap<>();
	private final Set<NodeState> marked = new HashSet<>();
	private final Set<Network> restructured = new HashSet<>();
	private final Map<Network, Optional<Samples>> learned = new IdentityHashMap<>();
	private boolean networksChanged = true;
	private boolean dataChanged = true;
	private long computations;

	/** @param data what a network sees and must give */
	public Inference(Catalog catalog, Design design, Function<Network, Optional<Samples>> data) {
		this.catalog = catalog;
		this.design = design;
		this.data = data;
	}

	/** Kind or settings of {@code node} are not what they were. */
	void settingsChanged(Node node) {
		NodeState state = states.get(node);
		if (state != null) {
			state.settingsRead = false;
			mark(state);
		}
	}

	/** Edges begin at {@code node} that did not, or no longer. */
	void outgoingChanged(Node node) {
		NodeState state = states.get(node);
		if (state != null) {
			state.problems = null;
		}
	}

	/** {@code edge} came, or begins or ends elsewhere. */
	void edgeChanged(Edge edge) {
		NodeState target = states.get(edge.getTarget());
		if (target != null) {
			mark(target);
		}
		structureChanged(edge.getNetwork());
	}

	/** Nodes or edges of {@code network} came or went. */
	void structureChanged(Network network) {
		if (network == null) {
			networksChanged = true;
		} else {
			restructured.add(network);
		}
	}

	/** Networks came or went. */
	void networksChanged() {
		networksChanged = true;
	}

	/** Data has come, or what the training makes of it may be different. */
	public void dataChanged() {
		dataChanged = true;
	}

	private void mark(NodeState state) {
		marked.add(state);
		state.problems = null;
	}

	/** The settings of {@code element} and what its network learns from; empty if it is no node or not known. */
	public Optional<Attrs> attrs(Configured element) {
		update();
		return Optional.ofNullable(states.get(element)).map(this::settings);
	}

	private Attrs settings(NodeState state) {
		if (!state.settingsRead) {
			readSettings(state);
		}
		return state.attrs;
	}

	/** How many nodes have been computed so far. */
	public long computations() {
		update();
		return computations;
	}

	/** The shape that {@code node} gives, if it can be said. */
	public Optional<Shape> shape(Node node) {
		NodeState state = state(node);
		return state == null ? Optional.empty() : Optional.ofNullable(state.output);
	}

	/** The known shapes that reach {@code node}. */
	public List<Shape> inputs(Node node) {
		NodeState state = state(node);
		return state == null ? List.of() : Collections.unmodifiableList(state.inputs);
	}

	/** The edges that end at {@code node}, in order. */
	public List<Edge> incoming(Node node) {
		NodeState state = state(node);
		return state == null ? List.of() : Collections.unmodifiableList(state.incoming);
	}

	/** What {@code node} costs. */
	public Costs costs(Node node) {
		NodeState state = state(node);
		return state == null ? Costs.NONE : state.costs;
	}

	/** The nodes of {@code network} from sources to sinks. */
	public List<Node> order(Network network) {
		Topology topology = topology(network);
		return topology == null ? List.of() : Collections.unmodifiableList(topology.order());
	}

	NodeState state(Node node) {
		update();
		return states.get(node);
	}

	Topology topology(Network network) {
		update();
		return topologies.get(network);
	}

	/** Computes what has been marked. */
	void update() {
		if (networksChanged) {
			topologies.keySet().retainAll(design.getNetworks());
			restructured.addAll(design.getNetworks());
			networksChanged = false;
		}
		if (!restructured.isEmpty()) {
			restructured.stream().filter(design.getNetworks()::contains).forEach(this::restructure);
			restructured.clear();
			states.values().removeIf(s -> !topologies.containsKey(s.node.getNetwork()));
		}
		if (dataChanged) {
			dataChanged = false;
			design.getNetworks().forEach(this::learn);
		}
		if (!marked.isEmpty()) {
			propagate();
		}
	}

	private void restructure(Network network) {
		Topology before = topologies.get(network);
		Topology topology = new Topology(network);
		topologies.put(network, topology);
		int position = 0;
		for (Node node : topology.order()) {
			NodeState state = states.get(node);
			if (state == null) {
				state = new NodeState(node);
				states.put(node, state);
				mark(state);
			}
			state.position = position++;
			List<Edge> incoming = topology.incoming(node);
			boolean cycleChanged = before != null && before.isCyclic(node) != topology.isCyclic(node);
			if (cycleChanged || !incoming.equals(state.incoming)) {
				state.incoming = incoming;
				mark(state);
			}
		}
	}

	/** Whoever may have asked for the data is asked again where it is not what it was. */
	private void learn(Network network) {
		Optional<Samples> now = data.apply(network);
		if (!now.equals(learned.put(network, now))) {
			topologies.get(network).order().stream().map(states::get).forEach(s -> {
				s.settingsRead = false;
				mark(s);
			});
		}
	}

	private void propagate() {
		PriorityQueue<NodeState> queue = new PriorityQueue<>(Comparator.comparingInt(s -> s.position));
		marked.removeIf(s -> states.get(s.node) != s);
		queue.addAll(marked);
		while (!queue.isEmpty()) {
			NodeState state = queue.remove();
			if (marked.remove(state) && compute(state)) {
				for (Edge edge : state.node.getOutgoing()) {
					NodeState next = states.get(edge.getTarget());
					if (next != null && next.position > state.position && !marked.contains(next)) {
						mark(next);
						queue.add(next);
					}
				}
			}
		}
	}

	/** Computes one node; whether something came out that following nodes must know. */
	private boolean compute(NodeState state) {
		computations++;
		if (!state.settingsRead) {
			readSettings(state);
		}
		Shape shape = state.output;
		ReceptiveField field = state.costs.receptiveField();
		state.problems = null;
		state.output = null;
		state.mismatch = null;
		state.failure = null;
		state.costs = Costs.NONE;
		state.inputs = inputs(state);
		if (isComputable(state)) {
			infer(state);
		}
		return !Objects.equals(shape, state.output) || !field.equals(state.costs.receptiveField());
	}

	private void readSettings(NodeState state) {
		state.settingsRead = true;
		state.kind = catalog.layer(String.valueOf(state.node.getKind())).orElse(null);
		state.attrs = state.kind == null ? null
				: Attrs.of(catalog, state.kind, Settings.texts(state.node)).with(samples(state));
		state.faults = state.attrs == null ? List.of() : state.attrs.faults();
	}

	/** What the node's network learns from; an input's own shape comes first. */
	private Samples samples(NodeState state) {
		Network network = state.node.getNetwork();
		Samples all = learned.getOrDefault(network, Optional.empty()).orElse(null);
		if (all == null || all.inputs().size() <= 1 || state.kind.ports().mostInputs() > 0) {
			return all;
		}
		return all
				.from((int) network.getNodes().stream().takeWhile(n -> n != state.node).filter(this::isInput).count());
	}

	private boolean isInput(Node node) {
		return catalog.layer(String.valueOf(node.getKind())).filter(k -> k.ports().mostInputs() == 0).isPresent();
	}

	private List<Shape> inputs(NodeState state) {
		List<Shape> shapes = new ArrayList<>();
		for (Edge edge : state.incoming) {
			NodeState source = states.get(edge.getSource());
			if (source != null && source.output != null) {
				shapes.add(source.output);
			}
		}
		return shapes;
	}

	private boolean isComputable(NodeState state) {
		return !state.hasErrors() && state.inputs.size() == state.incoming.size()
				&& state.inputs.size() >= state.kind.ports().leastInputs()
				&& state.inputs.size() <= state.kind.ports().mostInputs()
				&& !topologies.get(state.node.getNetwork()).isCyclic(state.node);
	}

	/** A kind from elsewhere may fail in any way; that is a problem of its node and of nothing else. */
	private void infer(NodeState state) {
		try {
			Shape output = state.kind.outputShape(state.attrs, state.inputs);
			Costs costs = new Costs(state.kind.cost(state.attrs, state.inputs), bytes(output), field(state, output));
			state.output = output;
			state.costs = costs;
		} catch (ShapeMismatch e) {
			state.mismatch = e;
		} catch (RuntimeException e) {
			state.failure = e;
		}
	}

	private ReceptiveField field(NodeState state, Shape output) {
		List<ReceptiveField> fields = state.incoming.stream()
				.map(e -> states.get(e.getSource()).costs.receptiveField()).toList();
		ReceptiveField before = ReceptiveField.max(fields);
		return state.inputs.isEmpty() ? before
				: before.through(state.kind.window(state.attrs, state.inputs), state.inputs.get(0), output);
	}

	private static long bytes(Shape output) {
		return output.elements() * BYTES_PER_NUMBER;
	}
}
