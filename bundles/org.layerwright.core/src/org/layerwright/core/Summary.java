package org.layerwright.core;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Shape;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/**
 * The layers of a design as a table, for command line, report and views.
 *
 * @param rows one a node, from inputs to outputs, one network after the other
 * @param totals sums of all rows; the receptive field is the largest
 */
public record Summary(List<Row> rows, Costs totals) {

	public Summary {
		rows = List.copyOf(rows);
	}

	/**
	 * One node.
	 *
	 * @param name its name
	 * @param kind id of its kind as the file has it
	 * @param known whether the catalogue has that kind
	 * @param inputs names of the nodes that feed it, in the order of its edges
	 * @param shape what it gives, or null where that cannot be said
	 * @param costs parameters, multiply-adds, activation memory, receptive field
	 */
	public record Row(String name, String kind, boolean known, List<String> inputs, Shape shape, Costs costs) {

		public Row {
			inputs = List.copyOf(inputs);
		}

		/** Such as {@code 28×28×1}; {@code ?} where it is not known. */
		public String shapeText() {
			return shape == null ? "?" : shape.toString();
		}
	}

	/** The summary of all networks of the design. */
	public static Summary of(Analysis analysis) {
		List<Row> rows = new ArrayList<>();
		for (Network network : analysis.design().getNetworks()) {
			analysis.order(network).forEach(n -> rows.add(row(analysis, n)));
		}
		return new Summary(rows, rows.stream().map(Row::costs).reduce(Costs.NONE, Costs::plus));
	}

	private static Row row(Analysis analysis, Node node) {
		List<String> inputs = analysis.incoming(node).stream().map(Edge::getSource).map(ElementNames::name).toList();
		return new Row(ElementNames.name(node), String.valueOf(node.getKind()), analysis.known(node), inputs,
				analysis.shape(node).orElse(null), analysis.costs(node));
	}

	/** Parameters of all layers: trainable, fixed, and multiply-adds for one sample. */
	public Cost cost() {
		return totals.cost();
	}
}
