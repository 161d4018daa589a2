package org.layerwright.core;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Ports;
import org.layerwright.catalog.Text;
import org.layerwright.core.internal.Clipping;
import org.layerwright.core.internal.Names;
import org.layerwright.core.internal.Words;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/**
 * Changes to designs that editor, command line and quick fixes share. They record nothing: callers make them undoable.
 */
public final class Designs {

	private final Catalog catalog;

	public Designs(Catalog catalog) {
		this.catalog = catalog;
	}

	/** A design with one empty network of the same name. */
	public static Design create(String name) {
		Design design = ModelFactory.eINSTANCE.createDesign();
		design.setName(name);
		Network network = ModelFactory.eINSTANCE.createNetwork();
		network.setId("net");
		network.setName(name);
		design.getNetworks().add(network);
		return design;
	}

	/** Adds a node with a fresh id and name, such as conv1, to {@code network}. */
	public Node add(Network network, String kindId) {
		Node node = ModelFactory.eINSTANCE.createNode();
		node.setKind(kindId);
		node.setName(freshName(network, kindId));
		node.setId(Names.freshId(network, node.getName()));
		network.getNodes().add(node);
		return node;
	}

	/** Puts a new node on {@code edge}, which then leads to it; a new edge leads from it to where {@code edge} led. */
	public Node insertOn(Edge edge, String kindId) {
		Node node = add(edge.getNetwork(), kindId);
		insertOn(edge, node);
		return node;
	}

	/** Puts a node that is there already on {@code edge}. */
	public void insertOn(Edge edge, Node node) {
		Edge rest = ModelFactory.eINSTANCE.createEdge();
		rest.setId(Names.freshId(edge.getNetwork(), "e"));
		edge.getNetwork().getEdges().add(edge.getNetwork().getEdges().indexOf(edge) + 1, rest);
		rest.setSource(node);
		rest.setTargetPort(edge.getTargetPort());
		rest.setTarget(edge.getTarget());
		edge.setTarget(node);
		edge.setTargetPort(null);
	}

	/** Puts the nodes of {@code conversion} where it belongs. */
	public List<Node> insert(Conversion conversion) {
		List<String> settings = conversion.settings();
		List<Node> nodes = conversion.edges().stream().map(e -> insertOn(e, conversion.kind())).toList();
		for (int i = 0; i < settings.size(); i += 2) {
			for (Node node : nodes) {
				Settings.set(catalog, node, settings.get(i), settings.get(i + 1));
			}
		}
		return nodes;
	}

	/** Connects two nodes; ask {@link #whyNot} first. */
	public Edge connect(Node source, Node target) {
		Edge edge = ModelFactory.eINSTANCE.createEdge();
		Network network = source.getNetwork();
		edge.setId(Names.freshId(network, "e"));
		network.getEdges().add(edge);
		edge.setSource(source);
		edge.setTarget(target);
		return edge;
	}

	/** Why no edge may lead from {@code source} to {@code target}; empty if one may. */
	public Optional<Text> whyNot(Node source, Node target) {
		if (source == target) {
			return Optional.of(Words.text("connect.self"));
		}
		if (source.getNetwork() != target.getNetwork()) {
			return Optional.of(Words.text("connect.networks"));
		}
		Optional<Text> ports = ports(source, target);
		if (ports.isPresent()) {
			return ports;
		}
		if (source.getOutgoing().stream().anyMatch(e -> e.getTarget() == target)) {
			return Optional.of(Words.text("connect.duplicate", ElementNames.name(source), ElementNames.name(target)));
		}
		return !isReachable(target, source) ? Optional.empty()
				: Optional.of(Words.text("connect.cycle", ElementNames.name(target), ElementNames.name(source)));
	}

	private Optional<Text> ports(Node source, Node target) {
		if (!ports(source).output()) {
			return Optional.of(Words.text("connect.noOutput", ElementNames.name(source)));
		}
		int most = ports(target).mostInputs();
		if (most == 0) {
			return Optional.of(Words.text("connect.noInput", ElementNames.name(target)));
		}
		return target.getIncoming().size() < most ? Optional.empty()
				: Optional.of(Words.text("connect.full", ElementNames.name(target), most));
	}

	/** An unknown kind may have any edges. */
	private Ports ports(Node node) {
		return catalog.layer(String.valueOf(node.getKind())).map(LayerKind::ports)
				.orElse(new Ports(0, Integer.MAX_VALUE, true));
	}

	private static boolean isReachable(Node from, Node to) {
		Set<Node> seen = new HashSet<>(Set.of(from));
		Deque<Node> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			Node node = open.remove();
			if (node == to) {
				return true;
			}
			node.getOutgoing().stream().map(Edge::getTarget).filter(t -> t != null && seen.add(t)).forEach(open::add);
		}
		return false;
	}

	/**
	 * The node whose output {@code target} most likely lacks: one with nothing behind it yet, nearest before it in the
	 * file; else the nearest that may be connected; null if there is none.
	 */
	public Node nearestSource(Node target) {
		List<Node> nodes = target.getNetwork().getNodes();
		int place = nodes.indexOf(target);
		Node best = null;
		long least = Long.MAX_VALUE;
		for (int i = 0; i < nodes.size(); i++) {
			Node node = nodes.get(i);
			long distance = (node.getOutgoing().isEmpty() ? 0 : 4L * nodes.size())
					+ (i < place ? place - i : nodes.size() + i);
			if (distance < least && whyNot(node, target).isEmpty()) {
				best = node;
				least = distance;
			}
		}
		return best;
	}

	/**
	 * The nearest node behind {@code source} in the file, else before it, that still lacks an input; null if none does.
	 */
	public Node nearestTarget(Node source) {
		List<Node> nodes = source.getNetwork().getNodes();
		int place = nodes.indexOf(source);
		return nodes.stream().filter(n -> n.getIncoming().size() < ports(n).leastInputs())
				.filter(n -> whyNot(source, n).isEmpty())
				.min(Comparator.comparingInt(n -> Math.floorMod(nodes.indexOf(n) - place, nodes.size()))).orElse(null);
	}

	/** Removes {@code node}, its edges and its place in layouts; the one before it is connected to those behind it. */
	public void remove(Node node) {
		List<Node> before = node.getIncoming().stream().map(Edge::getSource).toList();
		List<Edge> after = List.copyOf(node.getOutgoing());
		List.copyOf(node.getIncoming()).forEach(Designs::remove);
		if (before.size() == 1 && before.get(0) != null && before.get(0) != node) {
			after.forEach(e -> heal(e, before.get(0)));
		}
		List.copyOf(node.getOutgoing()).forEach(Designs::remove);
		Names.forget(node);
		EcoreUtil.remove(node);
	}

	/** Removes all of {@code nodes}, one after another. */
	public void remove(Collection<Node> nodes) {
		List.copyOf(nodes).forEach(this::remove);
	}

	private void heal(Edge edge, Node source) {
		boolean there = source.getOutgoing().stream().anyMatch(e -> e.getTarget() == edge.getTarget());
		if (there) {
			remove(edge);
		} else {
			edge.setSource(source);
		}
	}

	/** Removes {@code edge}. */
	public static void remove(Edge edge) {
		edge.setSource(null);
		edge.setTarget(null);
		EcoreUtil.remove(edge);
	}

	/** A name that no node of {@code network} has: conv1, conv2, …; input and output without a number at first. */
	public static String freshName(Network network, String kindId) {
		return Names.fresh(network, kindId);
	}

	/** Why {@code node} may not be called {@code name}; empty if it may. */
	public static Optional<Text> whyNotNamed(Node node, String name) {
		return Names.whyNot(node, name);
	}

	/** {@code nodes}, the edges between them and where they are drawn, as text for the clipboard. */
	public static String copy(Collection<Node> nodes) {
		return Clipping.copy(nodes);
	}

	/**
	 * Adds what {@link #copy} gave to {@code network}, with fresh ids and names; empty if {@code text} is something
	 * else.
	 */
	public static List<Node> paste(Network network, String text) {
		return Clipping.paste(network, text);
	}
}
