package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.LaunchSettings;
import org.layerwright.protocol.RunFailed;

/** One run in one process, from the run folder to the exit status. */
public final class TrainingRun {
	private final Plan plan;
	private final RunEnvironment environment;

	/** A run of a plan in an environment. */
	public TrainingRun(Plan plan, RunEnvironment environment) {
		this.plan = plan;
		this.environment = environment;
	}

	/** Runs a plan in the environment that variables describe, and gives the exit status. */
	public static int execute(Plan plan, Map<String, String> variables) {
		String preview = variables.get(LaunchSettings.PREVIEW);
		try {
			if (preview != null) {
				return new Preview(plan).write(Path.of(preview));
			}
			return new TrainingRun(plan, RunEnvironment.of(variables)).execute();
		} catch (DataException e) {
			return complain(e);
		} catch (IOException e) {
			return complain(Text.wrongInput("preview.write", preview, e.getMessage()));
		}
	}

	/** Runs and gives the exit status, see {@link ExitStatus}. Says on standard error what went wrong. */
	public int execute() {
		try {
			Files.createDirectories(environment.folder());
			if (environment.evaluate()) {
				return new SavedModel(environment.folder()).report(plan);
			}
			try (RunFolder folder = RunFolder.open(environment)) {
				return train(folder);
			}
		} catch (IOException e) {
			return complain(Text.wrongInput("run.folder", environment.folder(), e.getMessage()));
		} catch (DataException e) {
			return complain(e);
		}
	}

	private int train(RunFolder folder) {
		try {
			if (plan.workers() < 0) {
				throw Text.wrongInput("workers.number", plan.workers());
			}
			CompletableFuture<Samples> samples = CompletableFuture.supplyAsync(this::load); // while DL4J wakes up
			List<Trained> networks = folder.networks(plan);
			Threads.limit();
			Prepared prepared = Prepared.of(await(samples), plan, networks.get(networks.size() - 1).graph());
			prepared.preprocessing().save(environment.folder());
			try (Learner learner = Learner.of(plan, networks, prepared)) {
				return new Session(plan, folder, learner, prepared).train();
			}
		} catch (DataException e) {
			folder.events().emit((seq, t) -> new RunFailed(seq, t, e.getMessage(), e.remedy()));
			return complain(e);
		} catch (IOException | RuntimeException | Error e) {
			String cause = e.toString().lines().findFirst().orElse("");
			String remedy = Text.of(e instanceof OutOfMemoryError ? "run.memory" : "run.see");
			folder.events().emit((seq, t) -> new RunFailed(seq, t, cause, remedy));
			e.printStackTrace();
			return ExitStatus.FAILED;
		}
	}

	private Samples load() {
		if (plan.data() == null) {
			throw Text.wrongInput("run.data");
		}
		return plan.task().learns(plan.data().load());
	}

	private static Samples await(CompletableFuture<Samples> samples) {
		try {
			return samples.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof DataException wrong) {
				throw wrong;
			}
			throw e;
		}
	}

	private static int complain(DataException e) {
		System.err.println((e.getMessage() + " " + e.remedy()).strip());
		return ExitStatus.WRONG_INPUT;
	}
}
