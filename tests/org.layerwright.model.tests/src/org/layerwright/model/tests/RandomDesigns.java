package org.layerwright.model.tests;

import java.util.List;
import java.util.Random;

import org.layerwright.model.Configured;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Layout;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Placement;
import org.layerwright.model.Setting;

/** Makes any design at all, sensible or not, with names that are hard on files. */
final class RandomDesigns {

	private static final List<String> HARD = List.of("conv1", "", " ", "a\"b", "it's", "<b>&amp;</b>", "line\nbreak",
			"tab\tstop", "carriage\rreturn", "\\u0022", "卷积", "e\u0301", "\uD83D\uDE00", "]]>", "--", "\u2028",
			"\uFFFD", "  two  blanks  ");
	private final ModelFactory factory = ModelFactory.eINSTANCE;
	private final Random random;
	private int ids;

	RandomDesigns(long seed) {
		random = new Random(seed);
	}

	Design design() {
		Design design = factory.createDesign();
		design.setName(text());
		for (int i = random.nextInt(3); i >= 0; i--) {
			design.getNetworks().add(network());
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			design.getData().add(configure(factory.createDataSource()));
		}
		if (random.nextBoolean()) {
			design.setTraining(configure(factory.createTraining()));
		}
		design.getNetworks().stream().filter(n -> random.nextBoolean())
				.forEach(n -> design.getLayouts().add(layout(n)));
		return design;
	}

	private Network network() {
		Network network = factory.createNetwork();
		network.setId("net" + ids++);
		network.setName(text());
		for (int i = random.nextInt(8); i > 0; i--) {
			network.getNodes().add(configure(factory.createNode()));
		}
		for (int i = random.nextInt(8); i > 0 && !network.getNodes().isEmpty(); i--) {
			network.getEdges().add(edge(network));
		}
		return network;
	}

	private Edge edge(Network network) {
		Edge edge = factory.createEdge();
		edge.setId("edge" + ids++);
		if (random.nextInt(8) > 0) {
			edge.setSource(any(network.getNodes()));
		}
		edge.setTarget(any(network.getNodes()));
		if (random.nextInt(4) == 0) {
			edge.setTargetPort(text());
		}
		return edge;
	}

	private <C extends Configured> C configure(C element) {
		element.setId((random.nextBoolean() ? "é" : "n") + ids++);
		element.setKind(text());
		element.setName(text());
		for (int i = random.nextInt(4); i > 0; i--) {
			element.getSettings().add(setting(0));
		}
		return element;
	}

	private Setting setting(int depth) {
		Setting setting = factory.createSetting();
		setting.setKey(text());
		setting.setValue(text());
		for (int i = random.nextInt(3); i > 0 && depth < 3; i--) {
			setting.getSettings().add(setting(depth + 1));
		}
		return setting;
	}

	private Layout layout(Network network) {
		Layout layout = factory.createLayout();
		layout.setNetwork(network);
		for (Node node : network.getNodes()) {
			Placement placement = factory.createPlacement();
			placement.setNode(node);
			placement.setX(random.nextInt(3) - 1);
			placement.setY(random.nextInt());
			layout.getPlacements().add(placement);
		}
		return layout;
	}

	private String text() {
		return random.nextInt(6) == 0 ? null : any(HARD);
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}
}
