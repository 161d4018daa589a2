package org.layerwright.codegen.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.catalog.Shape;
import org.layerwright.codegen.IncompleteDesignException;
import org.layerwright.codegen.internal.Blueprint.Graph;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataFacts;
import org.layerwright.core.ElementNames;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/** Reads the blueprint of a design from its analysis. */
public final class BlueprintReader {

	private static final String TRAINING = "org.layerwright.dl4j.Training";
	private static final String BUILDER = "org.deeplearning4j.nn.conf.NeuralNetConfiguration.Builder";
	/** Stands in for the number of samples where files have not been read; only schedules depend on it. */
	private static final long USUAL_SAMPLES = 10_000;

	private final Design design;
	private final Analysis analysis;

	public BlueprintReader(Design design, Analysis analysis) {
		this.design = design;
		this.analysis = analysis;
	}

	public Blueprint read() {
		Training training = design.getTraining();
		DataSource source = source(training);
		Attrs settings = attrs(training);
		ProcedureKind procedure = (ProcedureKind) settings.kind();
		Optional<DataFacts> facts = analysis.facts(source);
		long samples = facts.map(DataFacts::count).filter(n -> n > 0).orElse(USUAL_SAMPLES);
		long iterations = procedure.iterations(settings, samples);
		List<Network> networks = networks(procedure.networks());
		List<String> methods = Names.methods(networks.stream().map(Network::getName).toList());
		List<Graph> graphs = new ArrayList<>();
		for (int i = 0; i < networks.size(); i++) {
			List<Vertex> vertices = vertices(networks.get(i));
			List<Shape> inputs = vertices.stream().filter(Vertex::isInput).map(Vertex::shape).toList();
			Code builder = procedure.emitNetwork(settings, i, Code.construct(BUILDER),
					iterations * procedure.updates(settings, inputs));
			graphs.add(new Graph(networks.get(i).getName(), methods.get(i), builder, vertices,
					graph -> procedure.emitGraph(settings, graph, inputs)));
		}
		return new Blueprint(title(), Names.of(title()), graphs, training(settings, procedure, source, graphs));
	}

	/** The first networks of the design, which must be as many as are trained. */
	private List<Network> networks(int trained) {
		if (design.getNetworks().isEmpty()) {
			throw IncompleteDesignException.of("incomplete.network", title());
		}
		if (design.getNetworks().size() < trained) {
			throw IncompleteDesignException.of("incomplete.networks", title(), trained, design.getNetworks().size());
		}
		return design.getNetworks().subList(0, trained);
	}

	private Code training(Attrs settings, ProcedureKind procedure, DataSource source, List<Graph> graphs) {
		Code begin = Code.callStatic(TRAINING, "of", Code.callStatic("", graphs.get(0).method()));
		for (Graph graph : graphs.subList(1, graphs.size())) {
			begin = begin.call("with", graph.method(), Code.callStatic("", graph.method()));
		}
		begin = begin.call("named", title());
		Attrs data = attrs(source);
		DataKind kind = (DataKind) data.kind();
		return procedure.emit(settings, begin, kind.emit(data, procedure.seed(settings)), kind.ordered(data),
				graphs.stream().map(g -> g.inputs().get(0).shape()).toList());
	}

	private String title() {
		return design.getName() == null || design.getName().isBlank() ? "design" : design.getName();
	}

	private DataSource source(Training training) {
		if (training == null) {
			throw IncompleteDesignException.of("incomplete.training", title());
		}
		return analysis.source().orElseThrow(() -> IncompleteDesignException.of("incomplete.data", title()));
	}

	/** The nodes that an output depends on, in their order. */
	private List<Node> nodes(Network network) {
		List<Node> order = analysis.order(network);
		Set<Node> needed = new HashSet<>();
		for (int i = order.size() - 1; i >= 0; i--) {
			Node node = order.get(i);
			if (needed.contains(node) || analysis.kind(node).filter(k -> !k.ports().output()).isPresent()) {
				needed.add(node);
				node.getIncoming().stream().map(Edge::getSource).forEach(needed::add);
			}
		}
		return order.stream().filter(needed::contains).toList();
	}

	private Node output(List<Node> nodes) {
		return nodes.stream().filter(n -> analysis.kind(n).filter(k -> !k.ports().output()).isPresent()).findFirst()
				.orElseThrow(() -> IncompleteDesignException.of("incomplete.output", title()));
	}

	private List<Vertex> vertices(Network network) {
		List<Node> nodes = nodes(network);
		return vertices(nodes, analysis.loss(output(nodes)).orElse(null));
	}

	private List<Vertex> vertices(List<Node> nodes, Attrs loss) {
		List<String> names = Names.distinct(nodes.stream().map(Node::getName).toList());
		Expansion expansion = new Expansion(names);
		Map<Node, String> byNode = new HashMap<>();
		for (int i = 0; i < nodes.size(); i++) {
			Node node = nodes.get(i);
			byNode.put(node, names.get(i));
			List<String> inputs = analysis.incoming(node).stream().map(e -> byNode.get(e.getSource())).toList();
			expansion.add(vertex(node, names.get(i), inputs, loss));
		}
		return expansion.vertices();
	}

	private Vertex vertex(Node node, String name, List<String> inputs, Attrs loss) {
		Attrs settings = attrs(node);
		LayerKind kind = (LayerKind) settings.kind();
		Shape shape = shape(node);
		long parameters = analysis.costs(node).cost().parameters();
		return new Vertex(name, kind.id(), shape, parameters,
				kind.emit(settings, new EmitContext(analysis.inputs(node), shape, loss)), inputs);
	}

	private Shape shape(Node node) {
		return analysis.shape(node)
				.orElseThrow(() -> IncompleteDesignException.of("incomplete.shape", title(), node.getName()));
	}

	private Attrs attrs(Configured element) {
		String name = ElementNames.name(element);
		if (!analysis.known(element)) {
			throw IncompleteDesignException.of("incomplete.kind", title(), name, element.getKind());
		}
		Attrs attrs = analysis.attrs(element);
		attrs.faults().stream().filter(Attrs.Fault::error).findFirst().ifPresent(fault -> {
			throw IncompleteDesignException.of("incomplete.setting", title(), name, fault.path(), fault.text());
		});
		return attrs;
	}
}
