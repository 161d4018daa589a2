package org.layerwright.dl4j.fast.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.optimize.Solver;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.deeplearning4j.optimize.api.ConvexOptimizer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.deeplearning4j.optimize.solvers.StochasticGradientDescent;
import org.deeplearning4j.optimize.stepfunctions.NegativeGradientStepFunction;
import org.layerwright.dl4j.fast.ActivationListener;
import org.layerwright.dl4j.fast.GradientListener;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.updater.FusedUpdater;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Gradient descent whose step is part of the {@link FusedUpdater}'s pass over the weights. Whatever updater a graph is
 * given, as when its learning rate is set, becomes a fused one.
 */
public final class Descent extends StochasticGradientDescent {
	/** Whether listeners of a class may keep activations. */
	private static final ClassValue<Boolean> KEEPS = new ClassValue<>() {
		@Override
		protected Boolean computeValue(Class<?> listener) {
			return !ActivationListener.class.isAssignableFrom(listener)
					&& hears(listener, "onForwardPass", Model.class, Map.class);
		}
	};
	/** Whether listeners of a class may look at gradients. */
	private static final ClassValue<Boolean> LOOKS = new ClassValue<>() {
		@Override
		protected Boolean computeValue(Class<?> listener) {
			return hears(listener, "onBackwardPass", Model.class)
					|| hears(listener, "onGradientCalculation", Model.class);
		}
	};

	private final ComputationGraph graph;
	private boolean fleeting;

	private Descent(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, ComputationGraph graph) {
		super(conf, new NegativeGradientStepFunction(), listeners, graph);
		this.graph = graph;
	}

	/** Lets a graph learn this way, or says why it does not. */
	public static Optional<String> attach(ComputationGraph graph) {
		if (graph.getConfiguration().getDataType() != DataType.FLOAT) {
			return Optional.of(Text.of("fast.precision"));
		}
		if (graph.numParams() == 0) {
			return Optional.empty();
		}
		try {
			FusedUpdater updater = fused(graph, graph.getUpdater());
			return updater.fuses() && put(graph, updater) ? Optional.empty() : Optional.of(Text.of("fast.optimizer"));
		} catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
			return Optional.of(Text.of("fast.failed", e.getClass().getSimpleName() + " " + e.getMessage()));
		}
	}

	private static boolean put(ComputationGraph graph, FusedUpdater updater) throws ReflectiveOperationException {
		Solver solver = (Solver) Transplant.field(ComputationGraph.class, "solver", Solver.class).get(graph);
		ConvexOptimizer old = solver.getOptimizer();
		if (old.getClass() == StochasticGradientDescent.class && old.getGradientsAccumulator() == null
				&& old.getStepFunction().getClass() == NegativeGradientStepFunction.class) {
			Descent descent = new Descent(old.getConf(), graph.getListeners(), graph);
			Transplant.field(Solver.class, "optimizer", ConvexOptimizer.class).set(solver, descent);
		}
		solver.getOptimizer().setUpdaterComputationGraph(updater);
		return solver.getOptimizer() instanceof Descent;
	}

	private static FusedUpdater fused(ComputationGraph graph, ComputationGraphUpdater updater) {
		return updater instanceof FusedUpdater ? (FusedUpdater) updater
				: new FusedUpdater(graph, updater.getStateViewArray());
	}

	@Override
	public void setUpdaterComputationGraph(ComputationGraphUpdater updater) {
		super.setUpdaterComputationGraph(updater == null ? null : fused(graph, updater));
	}

	@Override
	public ComputationGraphUpdater getComputationGraphUpdater(boolean initialize) {
		if (computationGraphUpdater == null && initialize) {
			try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
				computationGraphUpdater = new FusedUpdater(graph, null);
			}
		}
		return computationGraphUpdater;
	}

	@Override
	public boolean optimize(LayerWorkspaceMgr workspaces) {
		FusedUpdater fused = (FusedUpdater) getComputationGraphUpdater(true);
		if (!fused.fuses() || getGradientsAccumulator() != null) {
			return super.optimize(workspaces);
		}
		pass(() -> graph.computeGradientAndScore(workspaces));
		score = graph.score();
		int iteration = graph.getConfiguration().getIterationCount();
		int epoch = graph.getConfiguration().getEpochCount();
		listen(listener -> listener.onGradientCalculation(graph));
		fused.run(iteration, epoch, graph.batchSize(), true);
		listen(listener -> listener.iterationDone(graph, iteration, epoch));
		graph.getConfiguration().setIterationCount(iteration + 1);
		graph.applyConstraints(iteration + 1, epoch);
		return true;
	}

	/** Goes forward and back through a graph, with what {@link #attach} has made of it. */
	public static void pass(ComputationGraph graph) {
		if (graph.getOptimizer() instanceof Descent) {
			((Descent) graph.getOptimizer()).pass(graph::computeGradientAndScore);
		} else {
			graph.computeGradientAndScore();
		}
	}

	private void pass(Runnable forwardAndBack) {
		fleeting = graph.getListeners().stream().noneMatch(listener -> KEEPS.get(listener.getClass()));
		try {
			forwardAndBack.run();
		} finally {
			fleeting = false;
		}
	}

	/** Whether a listener may look at the gradients of the iteration that comes. */
	public static boolean watched(ComputationGraph graph) {
		return graph.getListeners().stream()
				.anyMatch(listener -> listener instanceof GradientListener
						? ((GradientListener) listener).readsGradients(graph)
						: LOOKS.get(listener.getClass()));
	}

	private static boolean hears(Class<?> listener, String event, Class<?>... arguments) {
		try {
			return listener.getMethod(event, arguments).getDeclaringClass() != BaseTrainingListener.class;
		} catch (NoSuchMethodException e) {
			return true;
		}
	}

	/** Whether an iteration is under way whose activations no listener keeps. */
	boolean fleeting() {
		return fleeting;
	}

	private void listen(Consumer<TrainingListener> event) {
		if (!trainingListeners.isEmpty()) {
			try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
				trainingListeners.forEach(event);
			}
		}
	}
}
