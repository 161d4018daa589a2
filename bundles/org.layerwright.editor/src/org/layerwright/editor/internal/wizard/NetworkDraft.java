package org.layerwright.editor.internal.wizard;

import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataFacts;
import org.layerwright.core.Designs;
import org.layerwright.core.Settings;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/**
 * What the wizard gathers.
 *
 * @param name name of the design
 * @param template its model
 * @param data kind of its data
 * @param loss kind of its loss, or {@code auto}
 * @param optimizer kind of its optimiser
 * @param learningRate learning rate as text; empty for the optimiser's default
 * @param epochs at least 1
 * @param batchSize at least 1
 */
public record NetworkDraft(String name, Template template, String data, String loss, String optimizer,
		String learningRate, int epochs, int batchSize) {
	private static final Shape UNKNOWN = Shape.features(1);

	/**
	 * The design: model, data and training; the sizes of its ends follow from the data. Without a layout, so that the
	 * editor lays it out.
	 */
	public Design design(Catalog catalog) {
		Designs designs = new Designs(catalog);
		Design design = Designs.create(name);
		design.getData().add(source());
		design.setTraining(training(catalog));
		DataFacts facts = Analysis.of(catalog, design).facts(design.getData().get(0)).orElse(null);
		Shape features = facts == null || facts.features() == null ? UNKNOWN : facts.features();
		Node input = designs.add(design.getNetworks().get(0), "input");
		Template.next(designs, template.hidden(designs, input, features), "output");
		return design;
	}

	private DataSource source() {
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId("data");
		source.setKind(data);
		source.setName(data);
		return source;
	}

	private Training training(Catalog catalog) {
		Training training = ModelFactory.eINSTANCE.createTraining();
		training.setId("training");
		training.setKind("supervised");
		Settings.set(catalog, training, "loss", loss);
		Settings.set(catalog, training, "optimizer", optimizer);
		if (!learningRate.isBlank()) {
			Settings.set(catalog, training, "optimizer/learningRate", learningRate.strip());
		}
		Settings.set(catalog, training, "epochs", Integer.toString(epochs));
		Settings.set(catalog, training, "batchSize", Integer.toString(batchSize));
		return training;
	}
}
