package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.stopping.EpochResult;
import org.layerwright.protocol.Checkpoint;
import org.layerwright.protocol.EpochStarted;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.RunFiles;
import org.layerwright.protocol.RunFinished;

/** Trains epoch after epoch: measures, writes checkpoints, asks the rules, and saves the model at the end. */
final class Session {
	private final Plan plan;
	private final RunFolder folder;
	private final Learner learner;
	private final Prepared prepared;
	private final EventLog events;
	private final Position position;
	private final Randomness randomness;
	private final Progress progress;
	private final EpochLoop loop;
	private final SpeedReport report;
	private final Exhibition exhibition;
	private final Map<String, Double> last = new LinkedHashMap<>();

	Session(Plan plan, RunFolder folder, Learner learner, Prepared prepared) {
		this.plan = plan;
		this.folder = folder;
		this.learner = learner;
		this.prepared = prepared;
		this.events = folder.events();
		this.position = folder.position();
		this.randomness = new Randomness(plan.seed());
		this.progress = new Progress(plan, folder.environment().quiet() || folder.environment().port() != 0);
		Speed speed = new Speed();
		this.report = new SpeedReport(speed, learner, events);
		this.loop = new EpochLoop(plan.batchSize(), learner,
				new ReadAhead(changed(prepared.batches()), () -> changed(prepared.batches().another()), randomness),
				this, folder.controls(),
				speed);
		this.exhibition = new Exhibition(plan, learner, prepared, events);
	}

	/** Trains and gives the exit status. */
	int train() throws IOException {
		begin();
		String reason = position.over ? RunFinished.COMPLETED : learned();
		if (reason.equals(RunFinished.STOPPED)) {
			checkpoint();
		} else {
			test();
			position.over = reason.equals(RunFinished.EARLY_STOPPING);
			checkpoint();
		}
		for (Trained network : learner.networks()) {
			ModelFile.write(network.graph(), folder.environment().folder().resolve(network.file()), Map.of());
		}
		report.end();
		events.emit((seq, t) -> new RunFinished(seq, t, reason, t / 1000.0, last));
		progress.finished(reason);
		return reason.equals(RunFinished.STOPPED) ? ExitStatus.FAILED : ExitStatus.DONE;
	}

	EventLog events() {
		return events;
	}

	Position position() {
		return position;
	}

	Randomness randomness() {
		return randomness;
	}

	Progress progress() {
		return progress;
	}

	/** Writes a checkpoint now. */
	void checkpoint() {
		position.sums = learner.sums();
		position.seq = events.seq();
		position.time = events.time();
		events.sync();
		String file = RunFiles.CHECKPOINTS + "/" + folder.checkpoints().write(learner.networks(), position);
		int epoch = position.begun();
		events.emit((seq, t) -> new Checkpoint(seq, t, file, epoch, position.iteration));
	}

	private int iterationsPerEpoch() {
		return (prepared.parts().training().length + plan.batchSize() - 1) / plan.batchSize();
	}

	private void begin() {
		if (folder.continued() && position.batches != iterationsPerEpoch()) {
			throw Text.wrongInput("run.otherdata", folder.environment().folder());
		}
		position.batches = iterationsPerEpoch();
		if (plan.clipping() != null) {
			learner.networks().forEach(network -> plan.clipping().attach(network.graph()));
		}
		if (plan.workers() > 1) {
			learner.indivisible().ifPresent(why -> events.emit(
					(seq, t) -> new Message(seq, t, Message.WARNING, Text.of("workers.one", plan.workers(), why))));
		}
		new Announcement(plan, prepared, learner.parameters(), iterationsPerEpoch()).make(folder);
		if (folder.continued()) {
			learner.restore(position.sums);
		} else {
			exhibition.after(0, 0);
		}
		int every = folder.environment().layersEvery() > 0 ? folder.environment().layersEvery() : plan.layersEvery();
		if (every > 0) {
			LayerWatch watch = new LayerWatch(every, events, position);
			learner.networks().get(0).graph().addListeners(watch);
			learner.watch(watch);
		}
	}

	private Augmented changed(Batches batches) {
		return new Augmented(prepared, batches, plan.augmentations(), plan.batchSize());
	}

	private String learned() {
		try (loop) {
			return epochs();
		}
	}

	private String epochs() {
		while (position.epoch <= plan.epochs()) {
			if (position.batch == 0) {
				learner.reset();
				events.emit((seq, t) -> new EpochStarted(seq, t, position.epoch));
			}
			if (!loop.train(randomness.order(prepared.parts().training(), position.epoch))) {
				return RunFinished.STOPPED;
			}
			learner.networks().forEach(n -> n.graph().incrementEpochCount());
			boolean stop = measured();
			exhibition.after(position.epoch, position.iteration);
			position.nextEpoch();
			if (stop) {
				return RunFinished.EARLY_STOPPING;
			}
			if (position.epoch <= plan.epochs()) {
				report.epoch();
			}
			if (position.epoch <= plan.epochs() && due(plan.checkpointEvery()) && folder.checkpoints().due()) {
				checkpoint();
				loop.skipTime();
			}
		}
		return RunFinished.COMPLETED;
	}

	private boolean due(int every) {
		return every > 0 && (position.epoch - 1) % every == 0;
	}

	/** Measures the epoch that has just ended, and asks the rules. */
	private boolean measured() {
		Map<String, Double> training = learner.metrics(position);
		say(Evaluation.TRAINING, new Evaluator.Result(training, List.of()));
		boolean validate = learner.measures() && prepared.parts().validation().length > 0 && plan.validateEvery() > 0
				&& position.epoch % plan.validateEvery() == 0;
		Map<String, Double> measured = training;
		if (validate) {
			measured = say(Evaluation.VALIDATION, learner.measure(prepared.parts().validation(), false));
			loop.skipTime();
		}
		progress.epoch(position.epoch, training, validate ? measured : Map.of());
		if (plan.stopRules().isEmpty() || !validate && prepared.parts().validation().length > 0) {
			return false;
		}
		position.history.add(new Position.Measured(position.epoch, events.time() / 1000.0, measured));
		List<EpochResult> history = position.history();
		return plan.stopRules().stream().anyMatch(rule -> rule.stop(history));
	}

	private void test() {
		if (learner.measures() && prepared.parts().test().length > 0) {
			progress.tested(say(Evaluation.TEST, learner.measure(prepared.parts().test(), true)));
		}
	}

	private Map<String, Double> say(String split, Evaluator.Result result) {
		int epoch = position.begun();
		result.metrics().forEach((name, value) -> last.put(split + "." + name, value));
		events.emit((seq, t) -> new Evaluation(seq, t, epoch, position.iteration, split, result.metrics(),
				result.confusion()));
		return result.metrics();
	}
}
