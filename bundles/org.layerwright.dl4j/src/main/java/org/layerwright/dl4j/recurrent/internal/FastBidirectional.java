package org.layerwright.dl4j.recurrent.internal;

import java.util.Optional;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional.Mode;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.recurrent.BidirectionalLayer;
import org.deeplearning4j.nn.params.BidirectionalParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.fast.internal.Transplant;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.layer.Stretch;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Two recurrent layers of our own, of which the second one begins with the last step. DL4J turns sequences round for it
 * and back again; here it just goes the other way.
 */
public final class FastBidirectional extends BidirectionalLayer {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(BidirectionalLayer.class, FastBidirectional::obstacle,
			FastBidirectional::new);

	private static final long serialVersionUID = 1L;

	private final transient RecurrentLayer forth;
	private final transient RecurrentLayer back;
	private final Mode mode;
	private transient INDArray sequences;
	/** What the two gave. */
	private transient INDArray[] given;

	private FastBidirectional(Site site) {
		super(site.conf(), of(site, "fwd"), of(site, "bwd"), site.layer().params());
		forth = (RecurrentLayer) of(site, "fwd");
		back = (RecurrentLayer) of(site, "bwd");
		back.goBackwards();
		forth.place(site);
		back.place(site);
		mode = ((Bidirectional) site.conf().getLayer()).getMode();
	}

	private static Layer of(Site site, String name) {
		try {
			return (Layer) Transplant.field(BidirectionalLayer.class, name, Layer.class).get(site.layer());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Optional<String> obstacle(Site site) {
		Layer layer = of(site, "fwd");
		boolean fits = layer instanceof RecurrentLayer
				&& ((BaseRecurrentLayer) layer.conf().getLayer()).getRnnDataFormat() != RNNFormat.NWC;
		return fits ? Optional.empty() : Optional.of(Text.of("fast.unknown", layer.getClass().getSimpleName()));
	}

	@Override
	public void setInput(INDArray input, LayerWorkspaceMgr workspaces) {
		sequences = input;
		given = null;
		forth.setInput(input, workspaces);
		back.setInput(input, workspaces);
	}

	@Override
	public INDArray input() {
		return sequences;
	}

	@Override
	public void setMaskArray(INDArray mask) {
		forth.setMaskArray(mask);
		back.setMaskArray(mask);
	}

	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int samples) {
		back.feedForwardMaskArray(mask, state, samples);
		return forth.feedForwardMaskArray(mask, state, samples);
	}

	@Override
	public INDArray activate(INDArray input, boolean training, LayerWorkspaceMgr workspaces) {
		setInput(input, workspaces);
		return activate(training, workspaces);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		given = new INDArray[] { forth.activate(training, workspaces), back.activate(training, workspaces) };
		Steps steps = Steps.of(given[0]);
		Steps both = steps.with(mode == Mode.CONCAT ? 2L * steps.features() : steps.features());
		INDArray out = both.create(given[0], ArrayType.ACTIVATIONS, workspaces);
		combine(Matrix.of(steps.rows(given[0])), Matrix.of(steps.rows(given[1])), Matrix.of(out));
		return both.shaped(out);
	}

	private void combine(Matrix a, Matrix b, Matrix to) {
		int width = a.columns();
		Stretch x = a.values(a.portion());
		Stretch y = a.values(a.portion());
		for (int r = 0; r < a.rows(); r += a.portion()) {
			a.read(r, x);
			b.read(r, y);
			if (mode == Mode.CONCAT) {
				to.columns(0, width).write(r, x);
				to.columns(width, width).write(r, y);
				continue;
			}
			if (mode == Mode.MUL) {
				x.product(x, y);
			} else {
				x.add(y);
				x.scale(0, x.length(), 0, mode == Mode.AVERAGE ? 0.5 : 1);
			}
			to.write(r, x);
		}
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (given == null) {
			activate(true, workspaces);
		}
		Steps steps = Steps.of(given[0]);
		INDArray[] errors = { steps.create(epsilon, ArrayType.BP_WORKING_MEM, workspaces),
			steps.create(epsilon, ArrayType.BP_WORKING_MEM, workspaces) };
		Matrix all = Matrix.of(Steps.of(epsilon).rows(epsilon, ArrayType.BP_WORKING_MEM, workspaces));
		split(all, 0, Matrix.of(errors[0]));
		split(all, 1, Matrix.of(errors[1]));
		given = null;
		Pair<Gradient, INDArray> first = forth.backpropGradient(steps.shaped(errors[0]), workspaces);
		Pair<Gradient, INDArray> second = back.backpropGradient(steps.shaped(errors[1]), workspaces);
		Gradient gradient = new DefaultGradient();
		put(first.getFirst(), BidirectionalParamInitializer.FORWARD_PREFIX, gradient);
		put(second.getFirst(), BidirectionalParamInitializer.BACKWARD_PREFIX, gradient);
		return new Pair<>(gradient, sum(first.getSecond(), second.getSecond()));
	}

	/** The error of what one of the two gave. */
	private void split(Matrix all, int number, Matrix to) {
		Matrix own = mode == Mode.CONCAT ? all.columns(number * to.columns(), to.columns()) : all;
		Matrix other = Matrix.of(Steps.of(given[1 - number]).rows(given[1 - number]));
		Stretch error = to.values(to.portion());
		Stretch factor = to.values(to.portion());
		for (int r = 0; r < to.rows(); r += to.portion()) {
			own.read(r, error);
			if (mode == Mode.MUL) {
				other.read(r, factor);
				error.product(error, factor);
			}
			error.scale(0, error.length(), 0, mode == Mode.AVERAGE ? 0.5 : 1);
			to.write(r, error);
		}
	}

	private static void put(Gradient from, String prefix, Gradient to) {
		from.gradientForVariable().forEach((key, value) -> to.gradientForVariable().put(prefix + key, value));
	}

	private static INDArray sum(INDArray a, INDArray b) {
		if (a == null) {
			return null;
		}
		Steps steps = Steps.of(a);
		Matrix to = Matrix.of(steps.rows(a));
		Matrix from = Matrix.of(steps.rows(b));
		to.add(from);
		return a;
	}

	@Override
	public void clear() {
		super.clear();
		sequences = null;
		given = null;
	}
}
