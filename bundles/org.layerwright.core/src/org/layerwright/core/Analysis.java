package org.layerwright.core;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.ecore.EObject;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.internal.Conversions;
import org.layerwright.core.internal.Findings;
import org.layerwright.core.internal.Inference;
import org.layerwright.core.internal.ModelWatch;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/**
 * What follows from a design: shapes, costs, problems. Computed when asked for; once {@link #attach attached} it
 * follows changes of the design and computes again only what follows from them. Not thread-safe.
 */
public final class Analysis {

	private final Catalog catalog;
	private final Design design;
	private final DataProbe probe;
	private final Inference inference;
	private final Findings findings;
	private final ModelWatch watch;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean arrival = new AtomicBoolean();
	private final Map<Configured, Optional<Attrs>> settings = new IdentityHashMap<>();

	private Analysis(Catalog catalog, Design design, DataProbe probe) {
		this.catalog = catalog;
		this.design = design;
		this.probe = probe;
		this.inference = new Inference(catalog, design, this::data);
		this.findings = new Findings(this, inference);
		this.watch = new ModelWatch(inference, this::changed);
	}

	/** An analysis that knows of data only what settings tell. */
	public static Analysis of(Catalog catalog, Design design) {
		return of(catalog, design, DataProbe.NONE);
	}

	/** An analysis that asks {@code probe} about data in files. */
	public static Analysis of(Catalog catalog, Design design, DataProbe probe) {
		return new Analysis(catalog, design, probe);
	}

	/** Follows changes of the design from now on. */
	public void attach() {
		if (design.eAdapters().contains(watch)) {
			return;
		}
		watch.watch(design);
		probe.onArrival(this::arrived);
		changed();
	}

	/** Follows them no more. */
	public void detach() {
		watch.leave(design);
	}

	/**
	 * Calls {@code listener} after each change that may have changed an answer: on the thread of the change, or on any
	 * when data has been looked into.
	 */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		settings.clear();
		findings.changed();
		inference.dataChanged();
		listeners.forEach(Runnable::run);
	}

	/** Data has come, perhaps on another thread: only the next query touches what is known. */
	private void arrived() {
		arrival.set(true);
		listeners.forEach(Runnable::run);
	}

	public Catalog catalog() {
		return catalog;
	}

	public Design design() {
		return design;
	}

	/** The kind of {@code node}; empty if it is unknown. */
	public Optional<LayerKind> kind(Node node) {
		return Optional.ofNullable(node.getKind()).flatMap(catalog::layer);
	}

	/** Whether the catalogue has the kind of {@code element}. */
	public boolean known(Configured element) {
		return Kinds.find(catalog, element).isPresent();
	}

	/**
	 * The settings of {@code element}, defaults included.
	 *
	 * @throws NoSuchElementException if its kind is not {@link #known}
	 */
	public Attrs attrs(Configured element) {
		return inference().attrs(element).or(() -> settings.computeIfAbsent(element, this::read)).orElseThrow(
				() -> new NoSuchElementException(ElementNames.name(element) + ": " + element.getKind()));
	}

	private Optional<Attrs> read(Configured element) {
		return Kinds.find(catalog, element).map(k -> Attrs.of(catalog, k, Settings.texts(element)));
	}

	/** The inference with what has come since the last query. */
	private Inference inference() {
		if (arrival.getAndSet(false)) {
			findings.changed();
			inference.dataChanged();
		}
		return inference;
	}

	/**
	 * The shape that {@code node} gives; empty where it cannot be said, for which there is a problem here or before.
	 */
	public Optional<Shape> shape(Node node) {
		return inference().shape(node);
	}

	/** The shape that flows along {@code edge}. */
	public Optional<Shape> shape(Edge edge) {
		return edge.getSource() == null ? Optional.empty() : shape(edge.getSource());
	}

	/** The shapes that reach {@code node}, in the order of {@link #incoming}; only those that are known. */
	public List<Shape> inputs(Node node) {
		return inference().inputs(node);
	}

	/** The edges that end at {@code node} in the order in which its layer takes them: by port, then as in the file. */
	public List<Edge> incoming(Node node) {
		return inference().incoming(node);
	}

	/**
	 * The node that, inserted, lets {@code target} take what reaches it; empty where that is not needed, where none
	 * does, and where there are several ways to choose from.
	 */
	public Optional<Conversion> conversion(Node target) {
		return Conversions.only(inference(), catalog, target);
	}

	/** What {@code node} costs; {@link Costs#NONE} where its shape is not known. */
	public Costs costs(Node node) {
		return inference().costs(node);
	}

	/** The nodes from inputs to outputs; always the same for the same file; those on a cycle or behind it last. */
	public List<Node> order(Network network) {
		return inference().order(network);
	}

	/** The data that the training learns from: the source that it names, else the first; empty if there is none. */
	public Optional<DataSource> source() {
		String name = design.getTraining() == null ? null : Settings.get(design.getTraining(), "data");
		boolean first = name == null || name.isBlank() || name.equals(Attr.AUTO);
		return design.getData().stream().filter(d -> first || name.equals(d.getName())).findFirst();
	}

	/** What is known of the samples of {@code source}; empty while its files have not been looked at. */
	public Optional<DataFacts> facts(DataSource source) {
		if (!known(source)) {
			return Optional.empty();
		}
		Attrs attrs = attrs(source);
		return probe.facts(source, attrs).or(() -> ((DataKind) attrs.kind()).samples(attrs).map(DataFacts::of));
	}

	/** The settings of the training, defaults included; those of a default training if the design has none. */
	public Optional<Attrs> training() {
		Training training = design.getTraining();
		return training == null ? catalog.find(Family.PROCEDURE, Kinds.SUPERVISED).map(k -> Attrs.defaults(catalog, k))
				: known(training) ? Optional.of(attrs(training)) : Optional.empty();
	}

	/**
	 * The settings of the loss that {@code output} is trained with: the one that is set, else the one that fits; empty
	 * for an output that learns from what another network says.
	 */
	public Optional<Attrs> loss(Node output) {
		Optional<DataKind.Samples> samples = data(output.getNetwork()).filter(d -> d.outputs() > 0);
		return training().flatMap(t -> procedure(t).loss(t, index(output.getNetwork()), samples, units(output)));
	}

	/** How many numbers {@code output} predicts at once: for a sample, or for each step of a sequence; 1 if unknown. */
	public int units(Node output) {
		return shape(output).map(s -> s.elements() / s.steps()).map(n -> (int) Math.min(n, Integer.MAX_VALUE))
				.orElse(1);
	}

	/** What {@code network} sees and must give under the training procedure; empty where it is not known. */
	public Optional<DataKind.Samples> data(Network network) {
		Optional<DataKind.Samples> samples = source().flatMap(this::facts).flatMap(DataFacts::samples);
		return samples.flatMap(s -> training().map(t -> procedure(t).learns(t, index(network), s)));
	}

	private static ProcedureKind procedure(Attrs training) {
		return (ProcedureKind) training.kind();
	}

	private int index(Network network) {
		return Math.max(0, design.getNetworks().indexOf(network));
	}

	/** All problems, errors first. */
	public List<Problem> problems() {
		return findings().all();
	}

	/** The problems of {@code element} itself. */
	public List<Problem> problems(EObject element) {
		return findings().of(element);
	}

	private Findings findings() {
		inference();
		return findings;
	}

	/** How many nodes have been computed since this analysis began, for tests and benchmarks. */
	public long computations() {
		return inference().computations();
	}
}
