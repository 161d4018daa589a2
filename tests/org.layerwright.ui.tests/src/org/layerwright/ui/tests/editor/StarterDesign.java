package org.layerwright.ui.tests.editor;

import org.layerwright.catalog.Catalog;
import org.layerwright.core.Designs;
import org.layerwright.core.Kinds;
import org.layerwright.core.Settings;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/** A network to begin with: a small one that separates two half moons. */
public final class StarterDesign {

	private StarterDesign() {}

	/** A design of that name, without problems. */
	public static Design create(String name) {
		Design design = Designs.create(name);
		Network network = design.getNetworks().get(0);
		Designs designs = new Designs(Catalog.standard());
		Node input = node(designs, network, "input", "shape", "2");
		Node dense = node(designs, network, "dense", "units", "16");
		Settings.set(dense, "activation", "tanh");
		Node output = node(designs, network, "output", "units", "2");
		designs.connect(input, dense);
		designs.connect(dense, output);
		addData(design);
		addTraining(design);
		return design;
	}

	private static Node node(Designs designs, Network network, String kind, String key, String value) {
		Node node = designs.add(network, kind);
		Settings.set(node, key, value);
		return node;
	}

	private static void addData(Design design) {
		DataSource data = ModelFactory.eINSTANCE.createDataSource();
		data.setId("data");
		data.setName("moons");
		data.setKind("moons");
		design.getData().add(data);
	}

	private static void addTraining(Design design) {
		Training training = ModelFactory.eINSTANCE.createTraining();
		training.setId("training");
		training.setKind(Kinds.SUPERVISED);
		design.setTraining(training);
	}
}
