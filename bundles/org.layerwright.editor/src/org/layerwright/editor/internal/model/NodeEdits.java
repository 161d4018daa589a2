package org.layerwright.editor.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Ports;
import org.layerwright.core.Blocks;
import org.layerwright.core.Designs;
import org.layerwright.editor.internal.Messages;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** What a user does to nodes and edges, places included. Changes the model; callers make it undoable. */
public final class NodeEdits {

	private static final int GAP = 32;

	private final DesignSession session;
	private final Designs designs;
	private final StartingValues starting;
	private List<Node> latest = List.of();
	private int height = 56;

	NodeEdits(DesignSession session) {
		this.session = session;
		this.designs = new Designs(session.catalog());
		this.starting = new StartingValues(session.catalog());
	}

	/** How high a card is drawn; new ones are placed so that they do not overlap. */
	public void setCardHeight(int points) {
		height = points;
	}

	/** The nodes that the last edit made, to be selected. */
	public List<Node> latest() {
		return latest;
	}

	/** Adds a node of a kind with its card's upper left corner at x, y. */
	public Node add(String kind, int x, int y) {
		Node node = designs.add(session.network(), kind);
		starting.give(node);
		session.placements().place(node, x, y);
		latest = List.of(node);
		return node;
	}

	/** Adds a node behind {@code before}, below it; what followed {@code before} alone now follows the new one. */
	public Node append(Node before, String kind) {
		Point at = session.placements().of(before).orElse(new Point(0, 0));
		if (before.getOutgoing().size() == 1 && fitsOnEdge(kind)) {
			return insert(before.getOutgoing().get(0), kind, at.x, at.y + height + GAP);
		}
		Node node = add(kind, at.x, at.y + height + GAP);
		if (mayConnect(before, node)) {
			connect(before, node);
		}
		return node;
	}

	/** Whether a node of {@code kind} takes something and gives something. */
	public boolean fitsOnEdge(String kind) {
		return session.catalog().layer(kind).map(LayerKind::ports).map(p -> p.mostInputs() > 0 && p.output())
				.orElse(false);
	}

	/** Puts a new node on {@code edge} and makes room for it: what lies behind moves down where it is too close. */
	public Node insert(Edge edge, String kind, int x, int y) {
		Node node = designs.insertOn(edge, kind);
		starting.give(node);
		placeBetween(node, x, y);
		latest = List.of(node);
		convertAround(node);
		return node;
	}

	private void convertAround(Node node) {
		convert(node);
		node.getOutgoing().stream().map(Edge::getTarget).toList().forEach(this::convert);
	}

	/** Inserts, visibly, the node that lets {@code target} take what reaches it, where there is exactly one way. */
	private void convert(Node target) {
		session.analysis().conversion(target).ifPresent(conversion -> {
			List<Node> inserted = designs.insert(conversion);
			inserted.forEach(starting::give);
			inserted.forEach(this::placeNear);
			latest = Stream.concat(latest.stream(), inserted.stream()).toList();
			session.catalog().layer(conversion.kind()).map(session.texts()::label)
					.ifPresent(label -> session.say(NLS.bind(Messages.summary_converted, label)));
		});
	}

	/** Whether {@code node} has no edges and would fit on one. */
	public boolean isLoose(Node node) {
		return node.getIncoming().isEmpty() && node.getOutgoing().isEmpty() && fitsOnEdge(node.getKind());
	}

	/** Puts a loose node on {@code edge}, and makes room for it. */
	public void insert(Edge edge, Node node) {
		Point at = session.placements().of(node).orElse(new Point(0, 0));
		designs.insertOn(edge, node);
		placeBetween(node, at.x, at.y);
		latest = List.of(node);
		convertAround(node);
	}

	/** Places every node that has no place yet, such as one that a quick fix has made. */
	public void placeMissing() {
		List<Node> missing = session.network().getNodes().stream()
				.filter(n -> session.placements().of(n).isEmpty()).toList();
		missing.forEach(this::placeNear);
		latest = missing.isEmpty() ? latest : missing;
	}

	/** Below the first node that feeds it. */
	private void placeNear(Node node) {
		Point near = node.getIncoming().stream().map(Edge::getSource)
				.flatMap(n -> session.placements().of(n).stream()).findFirst().orElse(new Point(0, 0));
		placeBetween(node, near.x, near.y + height + GAP);
	}

	/** In a chain below the one before; else at x, y. What follows moves down where it is too close. */
	private void placeBetween(Node node, int x, int y) {
		Point above = neighbour(node.getIncoming().stream().map(Edge::getSource).toList());
		Point below = neighbour(node.getOutgoing().stream().map(Edge::getTarget).toList());
		boolean chain = above != null && below != null && below.y > above.y && Math.abs(below.x - above.x) < GAP;
		int top = chain ? Math.max(above.y + height + GAP, Math.min(y, below.y - height - GAP)) : y;
		session.placements().place(node, chain ? above.x : x, top);
		if (chain && below.y < top + height + GAP) {
			shift(node.getOutgoing().get(0).getTarget(), top + height + GAP - below.y);
		}
	}

	/** Where the only one of {@code nodes} lies; null if there are several or none. */
	private Point neighbour(List<Node> nodes) {
		return nodes.size() == 1 && nodes.get(0) != null ? session.placements().of(nodes.get(0)).orElse(null) : null;
	}

	/** Puts the parts of {@code block} in its place, one below the other; what follows moves down. */
	public void replaceBlock(Node block) {
		Point at = session.placements().of(block).orElse(new Point(0, 0));
		List<Node> behind = block.getOutgoing().stream().map(Edge::getTarget).filter(Objects::nonNull).toList();
		List<Node> parts = new Blocks(session.analysis()).replace(block);
		int step = height + GAP;
		behind.stream().findFirst().ifPresent(first -> shift(first, (parts.size() - 1) * step));
		for (int i = 0; i < parts.size(); i++) {
			session.placements().place(parts.get(i), at.x, at.y + i * step);
		}
		latest = parts;
	}

	/** Moves {@code first} and all that follows from it and lies below down by {@code by}. */
	private void shift(Node first, int by) {
		for (Node node : following(first)) {
			session.placements().of(node).ifPresent(p -> session.placements().place(node, p.x, p.y + by));
		}
	}

	private static Set<Node> following(Node first) {
		Set<Node> found = new HashSet<>(Set.of(first));
		List<Node> open = new ArrayList<>(found);
		while (!open.isEmpty()) {
			open.removeLast().getOutgoing().stream().map(Edge::getTarget).filter(t -> t != null && found.add(t))
					.forEach(open::add);
		}
		return found;
	}

	/** Removes nodes, so that chains heal, and edges. */
	public void remove(Collection<? extends EObject> elements) {
		for (EObject element : List.copyOf(elements)) {
			switch (element) {
			case Node node when node.getNetwork() != null -> designs.remove(node);
			case Edge edge when edge.getNetwork() != null -> Designs.remove(edge);
			default -> latest = List.of(); // gone with another
			}
		}
	}

	/** Whether edges may begin at {@code node}. */
	public boolean givesOutput(Node node) {
		return ports(node).output();
	}

	private Ports ports(Node node) {
		return session.analysis().kind(node).map(LayerKind::ports).orElse(new Ports(0, Integer.MAX_VALUE, true));
	}

	/** Whether an edge may lead from one to the other; at a node with one input it takes the place of what is there. */
	public boolean mayConnect(Node source, Node target) {
		return designs.whyNot(source, target).isEmpty() || replaces(source, target);
	}

	private boolean replaces(Node source, Node target) {
		boolean full = ports(target).mostInputs() == 1 && target.getIncoming().size() == 1;
		return full && ports(source).output() && source != target && target.getIncoming().get(0).getSource() != source
				&& !following(target).contains(source);
	}

	/** Connects two nodes that {@link #mayConnect}; a conversion that is needed between them comes along. */
	public Edge connect(Node source, Node target) {
		if (designs.whyNot(source, target).isPresent()) {
			Designs.remove(target.getIncoming().get(0));
		}
		Edge edge = designs.connect(source, target);
		convert(target);
		return edge;
	}

	/** Whether {@code edge} may lead from {@code source} to {@code target} instead. */
	public boolean mayReconnect(Edge edge, Node source, Node target) {
		boolean same = edge.getSource() == source && edge.getTarget() == target;
		boolean twice = source.getOutgoing().stream().anyMatch(e -> e != edge && e.getTarget() == target);
		boolean room = edge.getTarget() == target || target.getIncoming().size() < ports(target).mostInputs();
		return !same && !twice && room && ports(source).output() && source != target && ports(target).mostInputs() > 0
				&& !following(target).contains(source);
	}

	/** Lets {@code edge} lead from {@code source} to {@code target}. */
	public void reconnect(Edge edge, Node source, Node target) {
		edge.setSource(source);
		edge.setTarget(target);
		convert(target);
	}

	/** Adds copies of {@code nodes} and of the edges between them, moved by x and y. */
	public List<Node> duplicate(Collection<Node> nodes, int x, int y) {
		List<Node> copies = Designs.paste(session.network(), Designs.copy(nodes));
		List<Node> originals = session.network().getNodes().stream().filter(nodes::contains).toList();
		for (int i = 0; i < copies.size() && i < originals.size(); i++) {
			Point at = session.placements().of(originals.get(i)).orElse(new Point(0, 0));
			session.placements().place(copies.get(i), at.x + x, at.y + y);
		}
		latest = copies;
		return copies;
	}

	/** Adds the nodes that {@code text} holds, as {@link Designs#copy} writes them; none if it holds something else. */
	public List<Node> paste(String text) {
		latest = Designs.paste(session.network(), text);
		for (Node node : latest) {
			session.placements().of(node).ifPresent(p -> session.placements().place(node, p.x + GAP, p.y + GAP));
		}
		return latest;
	}
}
