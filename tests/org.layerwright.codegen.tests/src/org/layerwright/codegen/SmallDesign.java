package org.layerwright.codegen;

import java.util.List;

import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.SettingText;
import org.layerwright.core.Designs;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;
import org.layerwright.model.Training;

/** Builds designs for tests, node by node. Settings are given as key, value, key, value, … */
public final class SmallDesign {

	private final Catalog catalog;
	private final Design design;
	private Network network;
	private final Designs changes;
	private int edges;

	/** An empty design with a data source and a training, both with defaults and mean squared error. */
	public SmallDesign(Catalog catalog, String name) {
		this.catalog = catalog;
		design = Designs.create(name);
		network = design.getNetworks().get(0);
		changes = new Designs(catalog);
		DataSource data = ModelFactory.eINSTANCE.createDataSource();
		data.setId("data");
		data.setName("data");
		data.setKind("line");
		design.getData().add(data);
		Training training = ModelFactory.eINSTANCE.createTraining();
		training.setId("training");
		training.setKind("supervised");
		design.setTraining(training);
		set(training, "loss", "mse");
	}

	public Design design() {
		return design;
	}

	public Catalog catalog() {
		return catalog;
	}

	public Training training() {
		return design.getTraining();
	}

	public DataSource data() {
		return design.getData().get(0);
	}

	/** Begins another network: nodes are added to it from now on. */
	public void network(String name) {
		network = ModelFactory.eINSTANCE.createNetwork();
		network.setId(name);
		network.setName(name);
		design.getNetworks().add(network);
	}

	/** Adds a node that {@code sources} feed. */
	public Node node(String name, String kind, List<Node> sources, String... settings) {
		Node node = changes.add(network, kind);
		node.setName(name);
		set(node, settings);
		for (Node source : sources) {
			Edge edge = ModelFactory.eINSTANCE.createEdge();
			edge.setId("edge" + ++edges);
			edge.setSource(source);
			edge.setTarget(node);
			network.getEdges().add(edge);
		}
		return node;
	}

	/** Sets settings as they are, replacing those of the same key. */
	public static void set(Configured element, String... keysAndValues) {
		for (int i = 0; i < keysAndValues.length; i += 2) {
			put(element, SettingText.of(keysAndValues[i], keysAndValues[i + 1]));
		}
	}

	/** Sets a setting with those nested in it. */
	public static void put(Configured element, SettingText text) {
		element.getSettings().removeIf(s -> s.getKey().equals(text.key()));
		element.getSettings().add(setting(text));
	}

	private static Setting setting(SettingText text) {
		Setting setting = ModelFactory.eINSTANCE.createSetting();
		setting.setKey(text.key());
		setting.setValue(text.value());
		text.nested().forEach(n -> setting.getSettings().add(setting(n)));
		return setting;
	}
}
