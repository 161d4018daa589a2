package org.layerwright.dl4j.fast.dense;

import java.util.Map;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** W and b of a layer of DL4J's. */
final class Weights {
	private Weights() {}

	/** Whether an input is rows of floats as the weights take them. */
	static boolean take(INDArray input, Map<String, INDArray> params) {
		return input != null && input.rank() == 2 && fits(input, params);
	}

	/** Whether an input is sequences of floats as the weights take them. */
	static boolean takeSteps(INDArray input, Map<String, INDArray> params) {
		return input != null && input.rank() == 3 && fits(input, params);
	}

	private static boolean fits(INDArray input, Map<String, INDArray> params) {
		return input.dataType() == DataType.FLOAT
				&& input.size(1) == params.get(DefaultParamInitializer.WEIGHT_KEY).size(0);
	}

	/** The gradients in their places, as a backward pass gives them. */
	static Gradient gradient(Map<String, INDArray> views) {
		Gradient gradient = new DefaultGradient();
		INDArray b = views.get(DefaultParamInitializer.BIAS_KEY);
		if (b != null) {
			gradient.gradientForVariable().put(DefaultParamInitializer.BIAS_KEY, b);
		}
		gradient.gradientForVariable().put(DefaultParamInitializer.WEIGHT_KEY,
				views.get(DefaultParamInitializer.WEIGHT_KEY));
		return gradient;
	}
}
