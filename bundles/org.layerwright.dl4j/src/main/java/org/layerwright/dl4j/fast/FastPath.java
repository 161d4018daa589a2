package org.layerwright.dl4j.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.layers.wrapper.BaseWrapperLayer;
import org.layerwright.dl4j.fast.internal.Descent;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Replacement;
import org.layerwright.dl4j.internal.Text;

/**
 * Makes a graph compute faster than DL4J does by itself, with the same results: layers of an initialised graph are
 * replaced by ones that do less work, and weights are updated in one pass. Configuration, parameters and saved files
 * stay DL4J's own, so that a file that was saved with it opens without it.
 */
public final class FastPath {
	private FastPath() {}

	/**
	 * Replaces what can be replaced; the rest stays as it is. May be called at any time outside of a pass, any number
	 * of times, and must be called again for a graph that was cloned or read from a file, since those have DL4J's
	 * layers.
	 *
	 * @param graph an initialised graph; it keeps its parameters, gradients, listeners and counters
	 *
	 * @return for each layer whether it is fast now and, if not, why; never fails
	 */
	public static Report attach(ComputationGraph graph) {
		List<Report.Entry> entries = new ArrayList<>();
		for (GraphVertex vertex : graph.getVertices()) {
			if (!vertex.isInputVertex()) {
				entries.add(new Report.Entry(vertex.getVertexName(), Replacement.in(graph, vertex)));
			}
		}
		entries.add(new Report.Entry(Text.of("fast.optimizer.name"), Descent.attach(graph)));
		keepInputs(graph);
		return new Report(entries);
	}

	/**
	 * Layers and vertices that have left data to DL4J's code since they were attached because the data were not as
	 * expected, such as numbers of another type.
	 *
	 * @return each as {@code "name: why"}, as {@link Report#stock} does
	 */
	public static List<String> lapsed(ComputationGraph graph) {
		return Arrays.stream(graph.getVertices()).filter(FastPath::lapsed)
				.map(vertex -> vertex.getVertexName() + ": " + Text.of("fast.lapsed")).toList();
	}

	private static boolean lapsed(GraphVertex vertex) {
		return vertex.hasLayer() ? lapsed(vertex.getLayer())
				: vertex instanceof Lapsing && ((Lapsing) vertex).lapse().happened();
	}

	private static boolean lapsed(Layer layer) {
		return layer instanceof BaseWrapperLayer ? lapsed(((BaseWrapperLayer) layer).getUnderlying())
				: layer instanceof Lapsing && ((Lapsing) layer).lapse().happened();
	}

	/** A layer must not drop values where they lie: the layer before may need its outputs once more. */
	private static void keepInputs(ComputationGraph graph) {
		for (Layer layer : graph.getLayers()) {
			layer.allowInputModification(false);
		}
	}
}
