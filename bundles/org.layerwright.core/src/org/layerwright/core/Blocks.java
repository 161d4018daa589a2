package org.layerwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.layerwright.catalog.BlockKind;
import org.layerwright.catalog.BlockPart;
import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.Shape;
import org.layerwright.core.internal.Names;
import org.layerwright.model.Configured;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;

/** Opens blocks: nodes of a kind that is a small network of other kinds. */
public final class Blocks {

	private final Analysis analysis;
	private final Designs designs;

	public Blocks(Analysis analysis) {
		this.analysis = analysis;
		this.designs = new Designs(analysis.catalog());
	}

	/** Whether {@code node} is a block whose parts are known: its kind is one, and its shape could be said. */
	public boolean isOpenable(Node node) {
		return kind(node).isPresent() && analysis.shape(node).isPresent();
	}

	private Optional<BlockKind> kind(Node node) {
		return analysis.kind(node).filter(BlockKind.class::isInstance).map(BlockKind.class::cast);
	}

	/**
	 * The parts of an {@link #isOpenable openable} block in a design of their own, behind inputs of what reaches it.
	 */
	public Design open(Node block) {
		Design design = Designs.create(block.getName());
		Network network = design.getNetworks().get(0);
		List<Node> sources = new ArrayList<>();
		List<Edge> incoming = analysis.incoming(block);
		for (int i = 0; i < incoming.size(); i++) {
			Node input = designs.add(network, "input");
			input.setName(ElementNames.name(incoming.get(i).getSource()));
			Settings.set(input, "shape", sizes(analysis.inputs(block).get(i)));
			sources.add(input);
		}
		addParts(network, parts(block), sources, "");
		return design;
	}

	private static String sizes(Shape shape) {
		return shape.sizes().stream().map(s -> s == Shape.UNKNOWN ? "?" : String.valueOf(s))
				.collect(Collectors.joining(","));
	}

	private List<BlockPart> parts(Node block) {
		return kind(block).orElseThrow().parts(analysis.attrs(block), analysis.inputs(block));
	}

	/**
	 * Puts the parts of an {@link #isOpenable openable} block in its place, under the names that they have in generated
	 * code, and removes it.
	 *
	 * @return the new nodes, each after those that feed it
	 */
	public List<Node> replace(Node block) {
		Network network = block.getNetwork();
		String name = block.getName();
		int place = network.getNodes().indexOf(block);
		List<Node> sources = analysis.incoming(block).stream().map(Edge::getSource).toList();
		List<Node> parts = addParts(network, parts(block), sources, name + "-");
		for (int i = 0; i < parts.size(); i++) {
			network.getNodes().move(place + i, parts.get(i));
		}
		Node last = parts.get(parts.size() - 1);
		List.copyOf(block.getOutgoing()).forEach(e -> e.setSource(last));
		List.copyOf(block.getIncoming()).forEach(Designs::remove);
		designs.remove(block);
		last.setName(name);
		return parts;
	}

	private List<Node> addParts(Network network, List<BlockPart> parts, List<Node> sources, String prefix) {
		List<Node> feeds = new ArrayList<>(sources);
		List<Node> made = new ArrayList<>();
		for (BlockPart part : parts) {
			Node node = designs.add(network, part.kind());
			node.setName(Names.freshCopy(network, prefix + part.name()));
			put(node, part.settings());
			part.from().forEach(from -> designs.connect(feeds.get(from), node));
			feeds.add(node);
			made.add(node);
		}
		return made;
	}

	private static void put(Configured element, List<SettingText> settings) {
		settings.forEach(s -> element.getSettings().add(setting(s)));
	}

	private static Setting setting(SettingText text) {
		Setting setting = ModelFactory.eINSTANCE.createSetting();
		setting.setKey(text.key());
		setting.setValue(text.value());
		text.nested().forEach(n -> setting.getSettings().add(setting(n)));
		return setting;
	}
}
