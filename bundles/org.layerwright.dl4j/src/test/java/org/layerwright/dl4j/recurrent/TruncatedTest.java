package org.layerwright.dl4j.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.layerwright.dl4j.recurrent.Sequences.INPUTS;
import static org.layerwright.dl4j.recurrent.Sequences.OUTPUTS;
import static org.layerwright.dl4j.recurrent.Sequences.apart;
import static org.layerwright.dl4j.recurrent.Sequences.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.conf.BackpropType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Truncated back-propagation carries the state into the next piece, and takes the gradient from there. */
class TruncatedTest {
	private static final int SAMPLES = 3;
	private static final int PIECE = 3;

	private static INDArray piece(INDArray sequences, int number) {
		return sequences.get(NDArrayIndex.all(), NDArrayIndex.all(),
				NDArrayIndex.interval(number * PIECE, (number + 1) * PIECE)).dup();
	}

	@ParameterizedTest
	@EnumSource(names = { "LSTM", "GRU", "SIMPLE" })
	void gradientsOfAPieceAreThoseOfDifferencesFromTheStateBeforeIt(RecurrentTest.Kind kind) {
		ComputationGraph graph = Sequences.network(DataType.DOUBLE, kind.layer());
		graph.getConfiguration().setBackpropType(BackpropType.TruncatedBPTT);
		graph.getConfiguration().setTbpttFwdLength(PIECE);
		graph.getConfiguration().setTbpttBackLength(PIECE);
		INDArray in = random(1, DataType.DOUBLE, SAMPLES, INPUTS, 3 * PIECE);
		INDArray out = random(2, DataType.DOUBLE, SAMPLES, OUTPUTS, 3 * PIECE);
		List<INDArray> gradients = new ArrayList<>();
		INDArray params = graph.params().dup();
		graph.addListeners(new BaseTrainingListener() {
			@Override
			public void onGradientCalculation(Model model) {
				gradients.add(((ComputationGraph) model).getGradientsViewArray().dup());
				((ComputationGraph) model).getGradientsViewArray().muli(0); // the parameters stay
			}
		});
		graph.fit(new INDArray[] { in }, new INDArray[] { out });
		assertEquals(3, gradients.size());
		assertEquals(0, apart(params, graph.params()));
		graph.rnnClearPreviousState();
		for (int number = 0; number < 3; number++) {
			check(graph, piece(in, number), piece(out, number), gradients.get(number));
			graph.rnnTimeStep(piece(in, number));
		}
	}

	/** Compares with differences of the loss of a piece, begun with the state that the layers have. */
	private static void check(ComputationGraph graph, INDArray in, INDArray out, INDArray gradient) {
		Map<String, Map<String, INDArray>> states = new HashMap<>();
		for (String layer : new String[] { "a", "b" }) {
			states.put(layer, graph.rnnGetPreviousState(layer));
		}
		for (long i = 0; i < graph.numParams(); i++) {
			double value = graph.params().getDouble(i);
			graph.params().putScalar(i, value + 1e-6);
			double above = loss(graph, in, out, states);
			graph.params().putScalar(i, value - 1e-6);
			double difference = (above - loss(graph, in, out, states)) / 2e-6;
			graph.params().putScalar(i, value);
			assertEquals(difference, gradient.getDouble(i), 2e-6 * Math.max(1, Math.abs(difference)), "number " + i);
		}
		states.forEach(graph::rnnSetPreviousState);
	}

	/** DL4J's mean squared error: the mean over the outputs, the sum over steps and samples. */
	private static double loss(ComputationGraph graph, INDArray in, INDArray out,
			Map<String, Map<String, INDArray>> states) {
		states.forEach(graph::rnnSetPreviousState);
		INDArray difference = graph.rnnTimeStep(in)[0].sub(out);
		return difference.mul(difference).sumNumber().doubleValue() / OUTPUTS;
	}
}
