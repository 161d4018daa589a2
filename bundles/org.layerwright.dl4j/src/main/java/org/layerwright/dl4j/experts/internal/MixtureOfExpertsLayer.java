package org.layerwright.dl4j.experts.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.experts.MixtureOfExperts;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.layer.Activated;
import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Mask;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.StepLayerImplementation;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.layer.Stretch;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The rows that use an expert are gathered and go through its two maps together; what comes back is scattered. With
 * {@code o = E_i(x)}: {@code do = p_i dy}, {@code dp_i = dy · o}, to which the loss of the balance adds its slope, and
 * through the softmax {@code dlogits = p ∘ (dp − p · dp)}.
 */
public final class MixtureOfExpertsLayer extends StepLayerImplementation<MixtureOfExperts> implements Shared {
	private static final long serialVersionUID = 1L;

	private final transient Kept gathered = new Kept();
	private final transient Kept units = new Kept();
	private final transient Kept answers = new Kept();
	private final transient Activated activated;
	private transient Choice choice;
	private transient Balance balance;
	private transient Share share = Share.WHOLE;
	private double imbalance;

	public MixtureOfExpertsLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
		activated = new Activated(layerConf().getActivationFn());
	}

	@Override
	public void share(Share newShare) {
		share = newShare;
	}

	/** That of the weights, and the loss of the balance in the last forward pass if it was one of training. */
	@Override
	public double calcRegularizationScore(boolean backpropParamsOnly) {
		return super.calcRegularizationScore(backpropParamsOnly) + layerConf().getBalance() * imbalance;
	}

	@Override
	protected void forward(Steps steps, INDArray x, INDArray y, boolean training, LayerWorkspaceMgr workspaces) {
		Matrix in = Matrix.of(x);
		Matrix logits = working(steps.with(layerConf().getExperts()), ArrayType.FF_WORKING_MEM, workspaces);
		logits.product(in, weight(MixtureOfExperts.GATE, training, workspaces));
		choice = new Choice(logits, layerConf().getChosen(), Mask.visible(maskArray, steps));
		balance = training ? choice.balance(share) : null;
		imbalance = training ? balance.imbalance() : 0;
		Matrix gatheredRows = gathered.matrix(dataType, choice.uses(), steps.features());
		Stretch row = in.values(1);
		for (int use = 0; use < choice.uses(); use++) {
			in.read(choice.row(use), row);
			gatheredRows.write(use, row);
		}
		INDArray hidden = units.array(dataType, choice.uses(), layerConf().getHidden());
		maps(gatheredRows, MixtureOfExperts.FIRST_WEIGHT, MixtureOfExperts.FIRST_BIAS,
				Matrix.of(activated.source(hidden, training)), training,
				workspaces);
		activated.forward(hidden, training);
		Matrix answered = answers.matrix(dataType, choice.uses(), steps.features());
		maps(Matrix.of(hidden), MixtureOfExperts.SECOND_WEIGHT, MixtureOfExperts.SECOND_BIAS, answered, training,
				workspaces);
		combine(answered, Matrix.of(y));
	}

	/** The same map of each expert, on the rows of its uses. */
	private void maps(Matrix from, String weights, String biases, Matrix to, boolean training,
			LayerWorkspaceMgr workspaces) {
		Matrix all = weight(weights, training, workspaces);
		Matrix bias = weight(biases, training, workspaces);
		int width = to.columns();
		for (int e = 0; e < layerConf().getExperts(); e++) {
			Matrix part = to.rows(choice.start(e), choice.count(e));
			part.fill(bias.columns(e * width, width).values());
			part.product(1, from.rows(choice.start(e), choice.count(e)), all.columns(e * width, width), 1);
		}
	}

	private void combine(Matrix answered, Matrix y) {
		Stretch sum = y.values(1);
		Stretch answer = y.values(1);
		y.fill(sum);
		for (int e = 0; e < layerConf().getExperts(); e++) {
			for (int use = choice.start(e); use < choice.start(e) + choice.count(e); use++) {
				double p = choice.probabilities(choice.row(use))[e];
				answered.read(use, answer);
				y.read(choice.row(use), sum);
				sum.addScaled(answer, p, 0, sum.length());
				y.write(choice.row(use), sum);
			}
		}
	}

	@Override
	protected void backward(Steps steps, INDArray x, INDArray dy, INDArray dx, LayerWorkspaceMgr workspaces) {
		int width = steps.features();
		Matrix error = working(new Steps(choice.uses(), width), ArrayType.BP_WORKING_MEM, workspaces);
		Matrix logits = working(steps.with(layerConf().getExperts()), ArrayType.BP_WORKING_MEM, workspaces);
		shareError(Matrix.of(dy), answers.matrix(dataType, choice.uses(), width), error, logits);
		INDArray hidden = new Steps(choice.uses(), layerConf().getHidden()).create(input, ArrayType.BP_WORKING_MEM,
				workspaces);
		mapsBack(units.matrix(dataType, choice.uses(), layerConf().getHidden()), error, MixtureOfExperts.SECOND_WEIGHT,
				MixtureOfExperts.SECOND_BIAS, Matrix.of(hidden), workspaces);
		Matrix before = Matrix.of(activated.backward(hidden, workspaces));
		mapsBack(gathered.matrix(dataType, choice.uses(), width), before, MixtureOfExperts.FIRST_WEIGHT,
				MixtureOfExperts.FIRST_BIAS, error, workspaces);
		gradientOf(MixtureOfExperts.GATE).product(Matrix.of(x).transposed(), logits);
		if (dx != null) {
			Matrix.of(dx).product(logits, weight(MixtureOfExperts.GATE, true, workspaces).transposed());
			scatter(error, Matrix.of(dx));
		}
	}

	/** Sets the errors of the experts' answers and of the gate's logits. */
	private void shareError(Matrix dy, Matrix answered, Matrix error, Matrix logits) {
		double[][] slopes = new double[logits.rows()][layerConf().getExperts()];
		Stretch own = dy.values(1);
		Stretch answer = dy.values(1);
		for (int e = 0; e < layerConf().getExperts(); e++) {
			for (int use = choice.start(e); use < choice.start(e) + choice.count(e); use++) {
				int row = choice.row(use);
				dy.read(row, own);
				answered.read(use, answer);
				slopes[row][e] = own.dot(answer, 0, own.length());
				own.scale(0, own.length(), 0, choice.probabilities(row)[e]);
				error.write(use, own);
			}
		}
		double samples = conf.isMiniBatch() ? Math.max(share.samples(), input.size(0)) : 1;
		Stretch row = logits.values(1);
		for (int r = 0; r < slopes.length; r++) {
			double[] back = throughSoftmax(choice.probabilities(r), slopes[r], samples);
			for (int e = 0; e < back.length; e++) {
				row.set(e, back[e]);
			}
			logits.write(r, row);
		}
	}

	/** DL4J divides gradients by the number of samples, so that of the balance is multiplied by it. */
	private double[] throughSoftmax(double[] p, double[] slopes, double samples) {
		double along = 0;
		for (int e = 0; e < p.length; e++) {
			slopes[e] += layerConf().getBalance() * samples * balance.slope(e);
			along += p[e] * slopes[e];
		}
		for (int e = 0; e < p.length; e++) {
			slopes[e] = p[e] * (slopes[e] - along);
		}
		return slopes;
	}

	private void mapsBack(Matrix from, Matrix error, String weights, String biases, Matrix back,
			LayerWorkspaceMgr workspaces) {
		Matrix all = weight(weights, true, workspaces);
		int width = error.columns();
		for (int e = 0; e < layerConf().getExperts(); e++) {
			Matrix part = error.rows(choice.start(e), choice.count(e));
			gradientOf(weights).columns(e * width, width)
					.product(from.rows(choice.start(e), choice.count(e)).transposed(), part);
			gradientOf(biases).columns(e * width, width).write(0, part.sums());
			back.rows(choice.start(e), choice.count(e)).product(part, all.columns(e * width, width).transposed());
		}
	}

	private void scatter(Matrix error, Matrix to) {
		Stretch row = to.values(1);
		Stretch more = to.values(1);
		for (int use = 0; use < choice.uses(); use++) {
			error.read(use, more);
			to.read(choice.row(use), row);
			row.add(more);
			to.write(choice.row(use), row);
		}
	}
}
