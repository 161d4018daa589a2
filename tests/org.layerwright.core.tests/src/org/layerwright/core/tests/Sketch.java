package org.layerwright.core.tests;

import java.util.List;
import java.util.Locale;

import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataProbe;
import org.layerwright.core.Designs;
import org.layerwright.core.Overrides;
import org.layerwright.core.Problem;
import org.layerwright.core.Settings;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Small designs in one line: {@code input shape=4 > dense units=3 > output units=2}. */
final class Sketch {

	static final Catalog CATALOG = Catalog.standard();
	final Design design = Designs.create("test");
	final Network network = design.getNetworks().get(0);
	final Designs designs = new Designs(CATALOG);
	private Analysis analysis;

	/** A chain of nodes, each kind with its settings. */
	static Sketch of(String chain) {
		Sketch sketch = new Sketch();
		sketch.chain(chain);
		return sketch;
	}

	Node chain(String chain) {
		Node before = null;
		for (String part : chain.split(" *> *")) {
			String[] words = part.strip().split(" +");
			Node node = designs.add(network, words[0]);
			set(node, List.of(words).subList(1, words.length));
			if (before != null) {
				designs.connect(before, node);
			}
			before = node;
		}
		return before;
	}

	Sketch data(String kind, String... settings) {
		DataSource data = ModelFactory.eINSTANCE.createDataSource();
		data.setId("data" + design.getData().size());
		data.setKind(kind);
		data.setName(kind);
		set(data, List.of(settings));
		design.getData().add(data);
		return this;
	}

	Sketch training(String... settings) {
		set(Overrides.training(design), List.of(settings));
		return this;
	}

	static void set(Configured element, List<String> settings) {
		for (String setting : settings) {
			String[] pair = setting.split("=", 2);
			Settings.set(element, pair[0], pair[1]);
		}
	}

	Node node(String name) {
		return network.getNodes().stream().filter(n -> n.getName().equals(name)).findFirst().orElseThrow();
	}

	Edge edge(String source, String target) {
		return network.getEdges().stream()
				.filter(e -> e.getSource() == node(source) && e.getTarget() == node(target)).findFirst().orElseThrow();
	}

	/** The analysis, attached, made when first asked for. */
	Analysis analysis() {
		return analysis(DataProbe.NONE);
	}

	Analysis analysis(DataProbe probe) {
		if (analysis == null) {
			analysis = Analysis.of(CATALOG, design, probe);
			analysis.attach();
		}
		return analysis;
	}

	List<String> keys() {
		return analysis().problems().stream().map(Problem::key).toList();
	}

	Problem problem(String key) {
		return analysis().problems().stream().filter(p -> p.key().equals(key)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + key + " in " + lines()));
	}

	List<String> lines() {
		return analysis().problems().stream().map(p -> p.key() + " " + p.line(Locale.ENGLISH)).toList();
	}
}
