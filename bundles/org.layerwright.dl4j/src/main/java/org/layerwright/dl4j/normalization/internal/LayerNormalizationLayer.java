package org.layerwright.dl4j.normalization.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.StepLayerImplementation;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.normalization.LayerNormalization;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Layer normalisation row by row. Backwards, with {@code x̂ = (x − μ) / s}, {@code s = √(σ² + ε)} and {@code g = γ dy}:
 * {@code dx = (g − mean(g) − x̂ mean(g x̂)) / s}, {@code dγ = Σ dy x̂}, {@code dβ = Σ dy}.
 */
public final class LayerNormalizationLayer extends StepLayerImplementation<LayerNormalization> {
	private static final long serialVersionUID = 1L;

	public LayerNormalizationLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	@Override
	protected void forward(Steps steps, INDArray x, INDArray y, boolean training, LayerWorkspaceMgr workspaces) {
		double[] gain = row(LayerNormalization.GAIN, training, workspaces);
		double[] shift = row(LayerNormalization.SHIFT, training, workspaces);
		Matrix from = Matrix.of(x);
		Matrix to = Matrix.of(y);
		double[] row = new double[gain.length];
		for (int r = 0; r < from.rows(); r++) {
			from.get(r, row);
			normalize(row);
			for (int c = 0; c < row.length; c++) {
				row[c] = gain[c] * row[c] + shift[c];
			}
			to.put(r, row);
		}
	}

	@Override
	protected void backward(Steps steps, INDArray x, INDArray dy, INDArray dx, LayerWorkspaceMgr workspaces) {
		double[] gain = row(LayerNormalization.GAIN, true, workspaces);
		double[] gainGradient = new double[gain.length];
		double[] shiftGradient = new double[gain.length];
		Matrix from = Matrix.of(x);
		Matrix errors = Matrix.of(dy);
		Matrix to = Matrix.of(dx);
		double[] row = new double[gain.length];
		double[] error = new double[gain.length];
		for (int r = 0; r < from.rows(); r++) {
			from.get(r, row);
			double deviation = normalize(row);
			errors.get(r, error);
			for (int c = 0; c < row.length; c++) {
				gainGradient[c] += error[c] * row[c];
				shiftGradient[c] += error[c];
				error[c] *= gain[c];
			}
			back(row, error, deviation);
			to.put(r, error);
		}
		gradientOf(LayerNormalization.GAIN).put(0, gainGradient);
		gradientOf(LayerNormalization.SHIFT).put(0, shiftGradient);
	}

	/** Brings a row to mean 0 and variance 1; gives what its deviations were divided by. */
	private double normalize(double[] row) {
		double sum = 0;
		for (double value : row) {
			sum += value;
		}
		double mean = sum / row.length;
		double squares = 0;
		for (int c = 0; c < row.length; c++) {
			row[c] -= mean;
			squares += row[c] * row[c];
		}
		double deviation = Math.sqrt(squares / row.length + layerConf().getEpsilon());
		for (int c = 0; c < row.length; c++) {
			row[c] /= deviation;
		}
		return deviation;
	}

	/** Turns the error of a normalised row into that of the row. */
	private static void back(double[] normalized, double[] error, double deviation) {
		double sum = 0;
		double along = 0;
		for (int c = 0; c < error.length; c++) {
			sum += error[c];
			along += error[c] * normalized[c];
		}
		double mean = sum / error.length;
		double slope = along / error.length;
		for (int c = 0; c < error.length; c++) {
			error[c] = (error[c] - mean - normalized[c] * slope) / deviation;
		}
	}
}
