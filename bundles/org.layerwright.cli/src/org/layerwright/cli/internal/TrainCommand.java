package org.layerwright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.layerwright.codegen.GeneratedProject;
import org.layerwright.core.Settings;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.LaunchPlan;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunProblem;
import org.layerwright.run.TrainingPreparation;
import org.layerwright.run.TrainingRun;
import org.layerwright.run.Versions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright train}: generates, compiles, trains, and shows how it goes. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
	private final Console console;

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR", descriptionKey = "train.output")
	private Path output;

	@Option(names = "--resume", descriptionKey = "train.resume")
	private boolean resume;

	@Option(names = "--json", descriptionKey = "train.json")
	private boolean json;

	@Mixin
	private Changes changes = new Changes();

	TrainCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError, InterruptedException {
		try {
			return resume ? resume() : begin();
		} catch (RunProblem e) {
			throw InputError.of(e);
		} catch (IOException e) {
			throw InputError.input("run.io", file, e.getMessage());
		}
	}

	private int begin() throws InputError, RunProblem, IOException, InterruptedException {
		TrainingPreparation preparation = new TrainingPreparation(TrainingJars.locate(console));
		preparation.wakeUp();
		DesignInput input = DesignInput.read(file, changes).sound();
		GeneratedProject project = preparation.generate(input.design(), input.analysis());
		String name = input.design().getName() == null ? project.name() : input.design().getName();
		Path folder = output != null ? output : RunFolder.fresh(Path.of("runs"), name);
		RunFolder run = RunFolder.create(folder, RunInfo.starting(origin(input, name, project), Versions.known()),
				NetworkFile.bytes(input.design()));
		return train(run, preparation, project, true);
	}

	private int resume() throws InputError, RunProblem, IOException, InterruptedException {
		RunFolder run = new UnfinishedRun(file, output).find();
		if (changes.beyond(run.info().origin().overrides())) {
			throw InputError.usage("resume.changed");
		}
		DesignInput input = DesignInput.of(file, run.readDesign(), changes).sound();
		TrainingPreparation preparation = new TrainingPreparation(TrainingJars.locate(console));
		GeneratedProject project = preparation.generate(input.design(), input.analysis());
		run.writeDesign(input.design());
		if (!json) {
			console.out().println(Words.get("resume.from", UnfinishedRun.show(run.path())));
		}
		return train(run, preparation, project, false);
	}

	private int train(RunFolder run, TrainingPreparation preparation, GeneratedProject project, boolean fresh)
			throws RunProblem, IOException, InterruptedException {
		LaunchPlan plan = preparation.plan(project, run, !fresh).awaiting(); // it wakes up while this compiles
		Progress progress = Progress.on(console, json);
		Outcome outcome = new Outcome(console, file, run, json);
		try (TrainingRun training = TrainingRun.start(plan, run, progress)) {
			Interruption interruption = new Interruption(training);
			try {
				preparation.compile(project, run.project());
				training.begin();
				RunInfo info = training.await();
				progress.close();
				boolean refused = info.outcome().exit() == ExitStatus.WRONG_INPUT && progress.refused();
				return fresh && refused ? outcome.refuse(info) : outcome.say(info, refused);
			} finally {
				interruption.over();
			}
		}
	}

	private RunInfo.Origin origin(DesignInput input, String name, GeneratedProject project) {
		String seed = input.design().getTraining() == null ? null
				: Settings.effective(input.analysis().catalog(), input.design().getTraining(), "seed");
		return new RunInfo.Origin(name, file.toAbsolutePath().normalize().toString(), input.directory().toString(),
				project.mainClass(), seed == null ? "" : seed, List.copyOf(changes.list()));
	}
}
