package org.layerwright.editor.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * What a layout needs to know of a network, apart from it, so that it can be computed in another thread.
 *
 * @param count how many cards there are
 * @param edges pairs of numbers of cards, from 0
 * @param card the size of a card
 */
public record LayoutGraph(int count, List<int[]> edges, Dimension card) {

	private static final int BETWEEN_LAYERS = 32;
	private static final int BESIDE = 32;

	/** The upper left corner of each card, from inputs at the top to outputs at the bottom, on the grid. */
	public List<Point> arrange(int grid) {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		ElkNode root = root();
		List<ElkNode> cards = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(card.width, card.height);
			cards.add(node);
		}
		edges.forEach(e -> ElkGraphUtil.createSimpleEdge(cards.get(e[0]), cards.get(e[1])));
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		return cards.stream().map(n -> new Point(snap(n.getX(), grid), snap(n.getY(), grid))).toList();
	}

	private static ElkNode root() {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) BESIDE);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) BETWEEN_LAYERS);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
		return root;
	}

	private static int snap(double value, int grid) {
		return (int) Math.round(value / grid) * grid;
	}

	/** The graph of {@code nodes}; {@code targets} gives the successors of each. */
	public static <N> LayoutGraph of(List<N> nodes, java.util.function.Function<N, List<N>> targets, Dimension card) {
		Map<N, Integer> numbers = new HashMap<>();
		nodes.forEach(n -> numbers.put(n, numbers.size()));
		List<int[]> edges = new ArrayList<>();
		for (N node : nodes) {
			for (N target : targets.apply(node)) {
				if (numbers.containsKey(target)) {
					edges.add(new int[] { numbers.get(node), numbers.get(target) });
				}
			}
		}
		return new LayoutGraph(nodes.size(), edges, card);
	}
}
