package org.layerwright.dl4j.convolution.internal;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.AbstractLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.convolution.Pooling1d;
import org.layerwright.dl4j.convolution.TimeWindow;
import org.layerwright.dl4j.layer.Numbers;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Pooling along time, sample by sample. */
public final class Pooling1dLayer extends AbstractLayer<Pooling1d> {
	private static final long serialVersionUID = 1L;

	public Pooling1dLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	/** One sample: a window of one feature on the way forward and back. */
	private static final class Sample {
		final TimeWindow window;
		final int features;
		final boolean[] real;

		Sample(TimeWindow window, int features, boolean[] real) {
			this.window = window;
			this.features = features;
			this.real = real;
		}

		/** Where the greatest value is that output {@code t} sees; -1 if it sees nothing. */
		int greatest(double[] x, int t, int feature) {
			int best = -1;
			for (int step = begin(t); step < end(t); step++) {
				int at = step * features + feature;
				best = real[step] && (best < 0 || x[at] > x[best]) ? at : best;
			}
			return best;
		}

		double mean(double[] x, int t, int feature) {
			double sum = 0;
			for (int step = begin(t); step < end(t); step++) {
				sum += real[step] ? x[step * features + feature] : 0;
			}
			return sum / Math.max(1, seen(t));
		}

		void share(double error, int t, int feature, double[] dx) {
			for (int step = begin(t); step < end(t); step++) {
				dx[step * features + feature] += real[step] ? error / seen(t) : 0;
			}
		}

		int seen(int t) {
			int count = 0;
			for (int step = begin(t); step < end(t); step++) {
				count += real[step] ? 1 : 0;
			}
			return count;
		}

		private int begin(int t) {
			return Math.max(0, window.first(t));
		}

		private int end(int t) {
			return Math.min(real.length, window.first(t) + window.kernel());
		}
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		Steps steps = Steps.of(input);
		Steps out = outputs();
		INDArray y = out.create(input, ArrayType.ACTIVATIONS, workspaces);
		Numbers from = Numbers.of(steps.rows(input, ArrayType.FF_WORKING_MEM, workspaces));
		double[] x = new double[steps.time() * steps.features()];
		double[] pooled = new double[out.time() * out.features()];
		for (int n = 0; n < steps.batch(); n++) {
			from.get((long) n * x.length, x, x.length);
			pool(sample(n), x, pooled);
			Numbers.of(y).put((long) n * pooled.length, pooled, pooled.length);
		}
		clear(y);
		return out.shaped(y);
	}

	private void pool(Sample sample, double[] x, double[] pooled) {
		for (int i = 0; i < pooled.length; i++) {
			int t = i / sample.features;
			int feature = i % sample.features;
			if (layerConf().isGreatest()) {
				int at = sample.greatest(x, t, feature);
				pooled[i] = at < 0 ? 0 : x[at];
			} else {
				pooled[i] = sample.mean(x, t, feature);
			}
		}
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		Steps steps = Steps.of(input);
		INDArray dy = Steps.of(epsilon).rows(workspaces.dup(ArrayType.BP_WORKING_MEM, epsilon),
				ArrayType.BP_WORKING_MEM,
				workspaces);
		clear(dy);
		INDArray dx = steps.create(input, ArrayType.ACTIVATION_GRAD, workspaces);
		Numbers from = Numbers.of(steps.rows(input, ArrayType.BP_WORKING_MEM, workspaces));
		double[] x = new double[steps.time() * steps.features()];
		double[] error = new double[(int) (dy.length() / steps.batch())];
		for (int n = 0; n < steps.batch(); n++) {
			from.get((long) n * x.length, x, x.length);
			Numbers.of(dy).get((long) n * error.length, error, error.length);
			double[] back = back(sample(n), x, error);
			Numbers.of(dx).put((long) n * back.length, back, back.length);
		}
		return new Pair<>(new DefaultGradient(), steps.shaped(dx));
	}

	private double[] back(Sample sample, double[] x, double[] error) {
		double[] dx = new double[x.length];
		for (int i = 0; i < error.length; i++) {
			int t = i / sample.features;
			int feature = i % sample.features;
			int at = layerConf().isGreatest() ? sample.greatest(x, t, feature) : -1;
			if (at >= 0) {
				dx[at] += error[i];
			} else if (!layerConf().isGreatest() && sample.seen(t) > 0) {
				sample.share(error[i], t, feature, dx);
			}
		}
		return dx;
	}

	private Sample sample(int number) {
		int steps = (int) input.size(2);
		return new Sample(layerConf().window(), (int) input.size(1), Sequences.real(maskArray, number, steps));
	}

	private void clear(INDArray rows) {
		Sequences.clear(layerConf().window(), maskArray, rows);
	}

	private Steps outputs() {
		return new Steps(input.size(0), input.size(1), Sequences.outputs(layerConf().window(), input, layerId()));
	}

	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int samples) {
		setMaskArray(mask);
		return new Pair<>(mask == null ? null : layerConf().window().mask(mask), state);
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}

	@Override
	public void clearNoiseWeightParams() {
		// there are none
	}
}
