package org.layerwright.core.tests;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.layerwright.core.Designs;
import org.layerwright.core.Problem;
import org.layerwright.core.Settings;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** Any change that a user might make to a design, now and then undone. */
final class RandomEdit {

	private static final List<String> KINDS = List.of("dense", "flatten", "conv2d", "dropout", "add", "concat",
			"nothing",
			"batch_norm", "output", "input", "global_pool");
	private static final List<String> SETTINGS = List.of("units=5", "units=x", "filters=3", "kernel=3", "kernel=40",
			"padding=same", "activation=step", "activation=softmax", "shape=4", "shape=9,9,2", "rate=0.1", "odd=1");

	private RandomEdit() {}

	static void apply(Sketch sketch, Random random) {
		if (random.nextInt(4) > 0) {
			change(sketch, random);
			return;
		}
		ChangeRecorder recorder = new ChangeRecorder(sketch.design);
		change(sketch, random);
		change(sketch, random);
		ChangeDescription undo = recorder.endRecording();
		recorder.dispose();
		if (random.nextBoolean()) {
			sketch.analysis().problems();
		}
		undo.apply();
	}

	private static void change(Sketch sketch, Random random) {
		List<Node> nodes = sketch.network.getNodes();
		List<Edge> edges = sketch.network.getEdges();
		if (nodes.isEmpty()) {
			sketch.chain("input shape=4 > dense units=2 > output units=2");
			return;
		}
		Node node = any(nodes, random);
		switch (random.nextInt(9)) {
		case 0 -> sketch.designs.add(sketch.network, any(KINDS, random));
		case 1 -> sketch.designs.remove(node);
		case 2 -> sketch.designs.connect(node, any(nodes, random));
		case 3 -> edges.stream().skip(random.nextInt(edges.size() + 1)).findFirst().ifPresent(Designs::remove);
		case 4 -> edges.stream().skip(random.nextInt(edges.size() + 1)).findFirst().filter(e -> e.getTarget() != null)
				.ifPresent(e -> sketch.designs.insertOn(e, any(KINDS, random)));
		case 5 -> node.setKind(any(KINDS, random));
		case 6 -> Designs.paste(sketch.network, Designs.copy(List.of(node, any(nodes, random))));
		case 7 -> fix(sketch, random);
		default -> {
			String[] setting = any(SETTINGS, random).split("=");
			Settings.set(Sketch.CATALOG, node, setting[0], random.nextInt(4) == 0 ? null : setting[1]);
		}
		}
	}

	private static void fix(Sketch sketch, Random random) {
		List<Problem> fixable = sketch.analysis().problems().stream().filter(p -> !p.fixes().isEmpty()).toList();
		if (!fixable.isEmpty()) {
			any(any(fixable, random).fixes(), random).apply();
		}
	}

	private static <T> T any(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}
}
