package org.layerwright.core.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Layout;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Placement;
import org.layerwright.model.io.DesignCopier;
import org.layerwright.model.io.NetworkFile;

/** Part of a network as text: a network file of its own, so that it can also be pasted into a text editor and back. */
public final class Clipping {

	private Clipping() {}

	/** {@code nodes}, the edges between them, and where they are drawn. */
	public static String copy(Collection<Node> nodes) {
		DesignCopier copier = new DesignCopier();
		Design design = ModelFactory.eINSTANCE.createDesign();
		Network network = ModelFactory.eINSTANCE.createNetwork();
		network.setId("net");
		design.getNetworks().add(network);
		nodes.forEach(n -> network.getNodes().add((Node) copier.copy(n)));
		nodes.stream().flatMap(n -> n.getOutgoing().stream()).filter(e -> nodes.contains(e.getTarget()))
				.forEach(e -> network.getEdges().add((Edge) copier.copy(e)));
		copier.copyReferences();
		nodes.stream().findFirst().ifPresent(n -> copyPlaces(n, copier, design));
		return new String(NetworkFile.bytes(design), StandardCharsets.UTF_8);
	}

	private static void copyPlaces(Node any, DesignCopier copier, Design to) {
		if (!(EcoreUtil.getRootContainer(any) instanceof Design from)) {
			return;
		}
		Layout layout = ModelFactory.eINSTANCE.createLayout();
		layout.setNetwork(to.getNetworks().get(0));
		from.getLayouts().stream().flatMap(l -> l.getPlacements().stream())
				.filter(p -> copier.containsKey(p.getNode()))
				.forEach(p -> layout.getPlacements().add(place((Node) copier.get(p.getNode()), p.getX(), p.getY())));
		to.getLayouts().add(layout);
	}

	/** Adds them to {@code network} under fresh ids and names. */
	public static List<Node> paste(Network network, String text) {
		Design clip = read(text);
		if (clip == null || clip.getNetworks().isEmpty()) {
			return List.of();
		}
		Network from = clip.getNetworks().get(0);
		List<Node> nodes = List.copyOf(from.getNodes());
		List<Placement> places = clip.getLayouts().stream().flatMap(l -> l.getPlacements().stream()).toList();
		for (Node node : nodes) {
			node.setName(Names.freshCopy(network, String.valueOf(node.getName())));
			node.setId(Names.freshId(network, node.getName()));
			network.getNodes().add(node);
		}
		for (Edge edge : List.copyOf(from.getEdges())) {
			edge.setId(Names.freshId(network, "e"));
			network.getEdges().add(edge);
		}
		if (!places.isEmpty()) {
			layout(network).getPlacements().addAll(places);
		}
		return nodes;
	}

	private static Layout layout(Network network) {
		EObject root = EcoreUtil.getRootContainer(network);
		Design design = (Design) root;
		return design.getLayouts().stream().filter(l -> l.getNetwork() == network).findFirst().orElseGet(() -> {
			Layout layout = ModelFactory.eINSTANCE.createLayout();
			layout.setNetwork(network);
			design.getLayouts().add(layout);
			return layout;
		});
	}

	private static Design read(String text) {
		try {
			return NetworkFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "clipboard");
		} catch (IOException e) {
			return null;
		}
	}

	private static Placement place(Node node, int x, int y) {
		Placement placement = ModelFactory.eINSTANCE.createPlacement();
		placement.setNode(node);
		placement.setX(x);
		placement.setY(y);
		return placement;
	}
}
