package org.layerwright.dl4j.normalization.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.kernel.Channels;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Batch normalization of the rows of a matrix [rows, channels] of floats that lies row by row: each channel is brought
 * to mean 0 and variance 1 over all rows of the whole batch. Parameters, and the way in which running averages are
 * learned through gradients, are those of DL4J's layer. Matrices are addresses; {@code length} counts their values.
 */
public final class RowNormalization {
	private static final double TEN = 10;

	private final BatchNormalization conf;
	private final int channels;
	private final Channels by;
	private final double[] mean;
	private final double[] variance;
	private final double[] scale;
	private final double[] shift;
	private final double[] other;
	private final double[] sums;
	private final double[] products;
	private double rows;

	/** For so many channels. */
	public RowNormalization(BatchNormalization conf, int channels) {
		this.conf = conf;
		this.channels = channels;
		by = new Channels(channels);
		mean = new double[channels];
		variance = new double[channels];
		scale = new double[channels];
		shift = new double[channels];
		other = new double[channels];
		sums = new double[channels];
		products = new double[channels];
	}

	/** Normalizes by mean and variance of the batch, and remembers them for {@link #backward}. */
	public void train(long x, long length, Map<String, INDArray> parameters, Share share, long y) {
		double[] all = new double[channels + 1];
		all[channels] = (double) length / channels;
		by.sum(x, length, all);
		share.sum(all);
		rows = all[channels];
		set(mean, c -> all[c] / rows);
		Arrays.fill(variance, 0);
		by.squares(x, length, mean, variance);
		share.sum(variance);
		set(variance, c -> variance[c] / rows);
		normalize(x, length, parameters, y);
	}

	/** Normalizes by the running averages. */
	public void apply(long x, long length, Map<String, INDArray> parameters, long y) {
		INDArray means = parameters.get(BatchNormalizationParamInitializer.GLOBAL_MEAN);
		set(mean, means::getDouble);
		set(variance, running(parameters));
		normalize(x, length, parameters, y);
	}

	private void normalize(long x, long length, Map<String, INDArray> parameters, long y) {
		boolean locked = conf.isLockGammaBeta();
		// DL4J leaves out fixed numbers unless both differ from what they are by default
		boolean asIs = locked && (conf.getGamma() == 1 || conf.getBeta() == 0);
		INDArray gamma = parameters.get(BatchNormalizationParamInitializer.GAMMA);
		INDArray beta = parameters.get(BatchNormalizationParamInitializer.BETA);
		if (locked) {
			set(scale, c -> deviations(c) * (asIs ? 1 : conf.getGamma()));
			set(shift, c -> asIs ? 0 : conf.getBeta());
		} else {
			set(scale, c -> deviations(c) * gamma.getDouble(c));
			set(shift, beta::getDouble);
		}
		by.scale(x, mean, scale, shift, length, y);
	}

	/** How many standard deviations 1 is. */
	private double deviations(int c) {
		return 1 / Math.sqrt(variance[c] + conf.getEps());
	}

	/**
	 * The error {@code dx} before from the error {@code dy} behind, after {@link #train}.
	 *
	 * @param gradients where gradients go: those of this part of the batch, and the changes of the running averages if
	 * it leads
	 */
	public Gradient backward(long x, long dy, long length, Map<String, INDArray> parameters,
			Map<String, INDArray> gradients, Share share, long dx) {
		Arrays.fill(sums, 0);
		Arrays.fill(products, 0);
		by.products(x, mean, dy, length, sums, products);
		Gradient gradient = new DefaultGradient();
		if (!conf.isLockGammaBeta()) {
			put(gradient, gradients, BatchNormalizationParamInitializer.GAMMA, c -> products[c] * deviations(c));
			put(gradient, gradients, BatchNormalizationParamInitializer.BETA, c -> sums[c]);
		}
		learnAverages(gradient, parameters, gradients, share.leads());
		share.sum(sums);
		share.sum(products);
		INDArray gamma = parameters.get(BatchNormalizationParamInitializer.GAMMA);
		set(other, c -> deviations(c) * (conf.isLockGammaBeta() ? conf.getGamma() : gamma.getDouble(c)));
		set(scale, c -> -other[c] * products[c] / rows / (variance[c] + conf.getEps()));
		set(shift, c -> sums[c] / rows);
		by.mix(x, mean, scale, dy, shift, other, length, dx);
		return gradient;
	}

	/** What is taken off the running averages, so that they follow those of the batch. */
	private void learnAverages(Gradient gradient, Map<String, INDArray> parameters, Map<String, INDArray> gradients,
			boolean leads) {
		double step = leads ? 1 - conf.getDecay() : 0;
		INDArray means = parameters.get(BatchNormalizationParamInitializer.GLOBAL_MEAN);
		put(gradient, gradients, BatchNormalizationParamInitializer.GLOBAL_MEAN,
				c -> step * (means.getDouble(c) - mean[c]));
		IntToDoubleFunction running = running(parameters);
		if (conf.isUseLogStd()) {
			put(gradient, gradients, BatchNormalizationParamInitializer.GLOBAL_LOG_STD, c -> {
				double before = running.applyAsDouble(c);
				return Math.log10(before / (before * (1 - step) + variance[c] * step)) / 2;
			});
		} else {
			put(gradient, gradients, BatchNormalizationParamInitializer.GLOBAL_VAR,
					c -> step * (running.applyAsDouble(c) - variance[c]));
		}
	}

	/** The running variance. */
	private IntToDoubleFunction running(Map<String, INDArray> parameters) {
		if (conf.isUseLogStd()) {
			INDArray logarithm = parameters.get(BatchNormalizationParamInitializer.GLOBAL_LOG_STD);
			return c -> Math.pow(TEN, 2 * logarithm.getDouble(c));
		}
		return parameters.get(BatchNormalizationParamInitializer.GLOBAL_VAR)::getDouble;
	}

	private void put(Gradient gradient, Map<String, INDArray> gradients, String name, IntToDoubleFunction value) {
		INDArray view = gradients.get(name);
		for (int c = 0; c < channels; c++) {
			view.putScalar(c, value.applyAsDouble(c));
		}
		gradient.setGradientFor(name, view);
	}

	private void set(double[] values, IntToDoubleFunction value) {
		for (int c = 0; c < channels; c++) {
			values[c] = value.applyAsDouble(c);
		}
	}
}
