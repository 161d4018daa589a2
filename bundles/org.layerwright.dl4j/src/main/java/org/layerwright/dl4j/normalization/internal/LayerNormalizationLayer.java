package org.layerwright.dl4j.normalization.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Recent;
import org.layerwright.dl4j.kernel.RowNormalization;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.StepLayerImplementation;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.layer.Stretch;
import org.layerwright.dl4j.normalization.LayerNormalization;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Layer normalisation row by row. Backwards, with {@code x̂ = (x − μ) / s}, {@code s = √(σ² + ε)} and {@code g = γ dy}:
 * {@code dx = (g − mean(g) − x̂ mean(g x̂)) / s}, {@code dγ = Σ dy x̂}, {@code dβ = Σ dy}.
 */
public final class LayerNormalizationLayer extends StepLayerImplementation<LayerNormalization> {
	private static final long serialVersionUID = 1L;

	private final transient Recent<RowNormalization> made = new Recent<>();

	public LayerNormalizationLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	private static boolean fits(INDArray x) {
		return x.dataType() == DataType.FLOAT && OneDnn.worth(x.length());
	}

	private RowNormalization of(INDArray x) {
		return made.get(x.shape(), size -> new RowNormalization(size[0], size[1], layerConf().getEpsilon()));
	}

	@Override
	protected void forward(Steps steps, INDArray x, INDArray y, boolean training, LayerWorkspaceMgr workspaces) {
		Matrix from = Matrix.of(x);
		Matrix to = Matrix.of(y);
		if (fits(x)) {
			of(x).forward(from.address(), weight(LayerNormalization.GAIN, training, workspaces).address(),
					weight(LayerNormalization.SHIFT, training, workspaces).address(), to.address());
			return;
		}
		int width = from.columns();
		int stretch = from.portion();
		Stretch gain = Stretch.tiled(row(LayerNormalization.GAIN, training, workspaces), stretch);
		Stretch shift = Stretch.tiled(row(LayerNormalization.SHIFT, training, workspaces), stretch);
		Stretch rows = from.values(stretch);
		for (int r = 0; r < from.rows(); r += stretch) {
			from.read(r, rows);
			for (int at = 0; at < rows.length(); at += width) {
				rows.normalize(at, at + width, layerConf().getEpsilon());
			}
			rows.product(rows, gain);
			rows.add(shift);
			to.write(r, rows);
		}
	}

	@Override
	protected void backward(Steps steps, INDArray x, INDArray dy, INDArray dx, LayerWorkspaceMgr workspaces) {
		Matrix from = Matrix.of(x);
		Matrix errors = Matrix.of(dy);
		Matrix to = dx == null ? null : Matrix.of(dx);
		if (to != null && fits(x)) {
			of(x).backward(from.address(), errors.address(), to.address(),
					gradientOf(LayerNormalization.GAIN).address(), gradientOf(LayerNormalization.SHIFT).address());
			return;
		}
		int width = from.columns();
		int stretch = from.portion();
		Stretch gain = Stretch.tiled(row(LayerNormalization.GAIN, true, workspaces), stretch);
		Stretch gainGradient = from.values(stretch);
		Stretch shiftGradient = from.values(stretch);
		Stretch rows = from.values(stretch);
		Stretch error = from.values(stretch);
		double[] deviations = new double[stretch];
		for (int r = 0; r < from.rows(); r += stretch) {
			from.read(r, rows);
			for (int i = 0; i < stretch; i++) {
				deviations[i] = rows.normalize(i * width, (i + 1) * width, layerConf().getEpsilon());
			}
			errors.read(r, error);
			gainGradient.addProduct(error, rows);
			shiftGradient.add(error);
			error.product(error, gain);
			for (int i = 0; i < stretch; i++) {
				error.normalizeError(rows, i * width, (i + 1) * width, deviations[i]);
			}
			if (to != null) {
				to.write(r, error);
			}
		}
		gradientOf(LayerNormalization.GAIN).write(0, gainGradient.sums(width));
		gradientOf(LayerNormalization.SHIFT).write(0, shiftGradient.sums(width));
	}
}
