package org.layerwright.dl4j.fast.workers;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.layerwright.dl4j.updater.FusedUpdater;
import org.layerwright.dl4j.updater.Part;

/** The update at the end of an iteration, a stretch of the weights by each thread. */
final class Step {
	private final ComputationGraph graph;
	private final Meeting meeting;
	/** What the stretches are of; an updater is replaced when a learning rate is set. */
	private FusedUpdater updater;
	private Part[] stretches = {};
	private volatile boolean divided;
	private boolean made;

	Step(ComputationGraph graph, Meeting meeting) {
		this.graph = graph;
		this.meeting = meeting;
	}

	/** Prepares an iteration of so many threads. An updater that cannot be divided is left to the first one. */
	void begin(int count) {
		ComputationGraphUpdater current = graph.getUpdater();
		divided = count > 1 && current instanceof FusedUpdater && ((FusedUpdater) current).fuses();
		made = !divided;
		if (divided && (current != updater || stretches.length != count)) {
			updater = (FusedUpdater) current;
			stretches = new Part[count];
			for (int s = 0; s < count; s++) {
				stretches[s] = updater.part(graph.numParams() * s / count, graph.numParams() * (s + 1) / count);
			}
		}
		if (divided) {
			updater.divide(by -> lead());
		}
	}

	/** Ends the iteration, which the others may still be in if the first one has made no update. */
	void end() {
		if (divided) {
			updater.divide(null);
		}
		if (!made) {
			meeting.fail(new IllegalStateException("there was no update"));
		}
	}

	private void lead() {
		made = true;
		meeting.await();
		run(0);
	}

	/** Takes part, if there is something to take part in. */
	void follow(int party) {
		if (divided) {
			meeting.await();
			run(party);
		}
	}

	private void run(int party) {
		if (updater.needsNorm()) {
			double[] squares = { stretches[party].squares() };
			meeting.sum(party, squares);
			if (party == 0) {
				updater.norm(squares[0]);
			}
			meeting.await();
		}
		stretches[party].run();
		meeting.await();
	}
}
