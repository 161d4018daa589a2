package org.layerwright.views.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.layerwright.codegen.GeneratedProject;
import org.layerwright.core.Analysis;
import org.layerwright.core.FileDataProbe;
import org.layerwright.core.Problem;
import org.layerwright.core.Settings;
import org.layerwright.core.Severity;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.model.io.NetworkFileException;
import org.layerwright.run.LaunchPlan;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunProblem;
import org.layerwright.run.TrainingClasspath;
import org.layerwright.run.TrainingPreparation;
import org.layerwright.run.Versions;
import org.layerwright.ui.InstalledKinds;
import org.layerwright.views.internal.runs.Run;
import org.layerwright.views.internal.runs.RunPlaces;

/** What lies between a network and its training: read, check, write the Java, compile. Runs in a job. */
final class Preparation {
	private static final int STEPS = 5;

	private final Run run;
	private final SubMonitor progress;

	Preparation(Run run, SubMonitor progress) {
		this.run = run;
		this.progress = progress.setWorkRemaining(STEPS);
	}

	/** A new run of {@code network}; its Java project is written into the workspace and compiled there. */
	Prepared begin(IFile network) throws RunProblem, CoreException {
		step(Messages.Step_read);
		network.refreshLocal(IResource.DEPTH_ZERO, null); // what is trained is what the editor shows
		Design design = read(network.getLocation().toPath());
		List<Path> jars = libraries();
		GeneratedProject generated = generate(design, jars);
		NetworkProject project = NetworkProject.open(generated);
		Path parent = RunPlaces.of(network.getProject());
		RunFolder folder = RunFolder.create(parent.resolve(RunFolder.newName(design.getName())),
				RunInfo.starting(origin(design, network.getLocation().toPath(), generated), Versions.known()),
				NetworkFile.bytes(design));
		LaunchPlan plan = LaunchPlan.training(project.classes(), jars, generated.mainClass(), folder, false);
		return new Prepared(folder, true, plan.awaiting(), () -> {
			step(Messages.Step_compile);
			project.write(jars, progress.split(1));
		});
	}

	/** Writes the Java of {@code network} into the workspace; the generated network class in it. */
	static IFile code(IFile network, SubMonitor progress) throws RunProblem, CoreException {
		Preparation preparation = new Preparation(new Run(network.getName()), progress);
		List<Path> jars = preparation.libraries();
		GeneratedProject generated = preparation.generate(preparation.read(network.getLocation().toPath()), jars);
		NetworkProject.open(generated).write(jars, progress.split(1));
		return NetworkProject.source(generated);
	}

	/** The run in {@code folder} goes on, with the network as it was when it began. */
	Prepared resume(RunFolder folder) throws RunProblem {
		step(Messages.Step_read);
		Design design = recorded(folder);
		List<Path> jars = libraries();
		GeneratedProject generated = generate(design, jars);
		TrainingPreparation preparation = new TrainingPreparation(jars);
		return new Prepared(folder, false, preparation.plan(generated, folder, true).awaiting(), () -> {
			step(Messages.Step_compile);
			preparation.compile(generated, folder.project());
		});
	}

	private static Design recorded(RunFolder folder) throws RunProblem {
		try {
			return folder.readDesign();
		} catch (IOException e) {
			throw new RunProblem(NLS.bind(Messages.Problem_unreadable, folder.design(), e.getMessage()),
					Messages.Problem_unreadable_remedy);
		}
	}

	private Design read(Path file) throws RunProblem {
		try {
			return NetworkFile.load(file);
		} catch (NetworkFileException e) {
			throw new RunProblem(e.in(Locale.getDefault()), Messages.Problem_unreadable_remedy);
		} catch (IOException e) {
			throw new RunProblem(NLS.bind(Messages.Problem_unreadable, file.getFileName(), e.getMessage()),
					Messages.Problem_unreadable_remedy);
		}
	}

	private List<Path> libraries() throws RunProblem {
		step(Messages.Step_libraries);
		return TrainingClasspath.locate((file, bytes, total) -> {
			progress.checkCanceled();
			run.curves().preparing(NLS.bind(Messages.Step_fetch, file));
		});
	}

	private GeneratedProject generate(Design design, List<Path> jars) throws RunProblem {
		step(Messages.Step_generate);
		Analysis analysis = Analysis.of(InstalledKinds.catalog(), design, FileDataProbe.of(design));
		for (Problem problem : analysis.problems()) {
			if (problem.severity() == Severity.ERROR) {
				throw new RunProblem(problem.line(Locale.getDefault()), Messages.Problem_design_remedy);
			}
		}
		return new TrainingPreparation(jars).generate(design, analysis);
	}

	private static RunInfo.Origin origin(Design design, Path file, GeneratedProject generated) {
		String seed = design.getTraining() == null ? ""
				: Settings.effective(InstalledKinds.catalog(), design.getTraining(), "seed");
		return new RunInfo.Origin(design.getName(), file.toString(), file.getParent().toString(),
				generated.mainClass(), seed == null ? "" : seed, List.of());
	}

	private void step(String text) {
		progress.split(1);
		progress.subTask(text);
		run.curves().preparing(text);
	}
}
