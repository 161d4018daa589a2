package org.layerwright.views.internal.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.osgi.util.NLS;
import org.layerwright.run.LaunchPlan;
import org.layerwright.run.RunProblem;
import org.layerwright.run.RunRecorder;
import org.layerwright.run.RunSupervisor;
import org.layerwright.views.internal.runs.Run;
import org.layerwright.views.internal.runs.Runs;

/** Starts a training JVM under the debug framework, so that it has a console, a terminate button and a history. */
final class TrainingStart {
	private static final Duration CONNECT = Duration.ofMinutes(10);
	private static final String JAVA = "java";

	private TrainingStart() {}

	/** Starts it, makes its classes while it wakes up, and lets it begin. */
	static void start(Prepared prepared, ILaunch launch, Run run, Runs runs) throws RunProblem, CoreException {
		try {
			RunSupervisor supervisor = RunSupervisor.open(CONNECT);
			Process process = process(prepared.plan().with(supervisor.environment()), supervisor);
			compile(prepared, process, supervisor);
			RunRecorder recorder = new RunRecorder(prepared.folder());
			supervisor.listen(recorder);
			run.connect(prepared.folder(), supervisor);
			run.curves().preparing(Messages.Step_start);
			runs.connected(run);
			recorder.started(process.toHandle());
			begin(process);
			TrainingProcess shown = new TrainingProcess(launch, process, run, attributes(prepared.plan()));
			ConsoleLog.attach(shown, prepared.folder().console());
			new TrainingEnd(shown, process, run, recorder, supervisor, runs).schedule();
		} catch (IOException e) {
			throw new RunProblem(e.toString(), Messages.Problem_workspace_remedy);
		}
	}

	private static void compile(Prepared prepared, Process process, RunSupervisor supervisor)
			throws RunProblem, CoreException, IOException {
		boolean done = false;
		try {
			prepared.compilation().run();
			done = true;
		} finally {
			if (!done) {
				process.destroyForcibly();
				supervisor.close();
				if (prepared.fresh()) {
					prepared.folder().discard();
				}
			}
		}
	}

	/** Says that the classes are there. */
	private static void begin(Process process) throws IOException {
		try {
			process.getOutputStream().write('\n');
			process.getOutputStream().flush();
		} catch (IOException e) {
			if (process.isAlive()) {
				throw e;
			} // else it has ended already, and says why by itself
		}
	}

	private static Process process(LaunchPlan plan, RunSupervisor supervisor) throws RunProblem, IOException {
		ProcessBuilder builder = new ProcessBuilder(plan.command()).directory(plan.directory().toFile());
		builder.environment().putAll(plan.environment());
		try {
			return builder.start();
		} catch (IOException e) {
			supervisor.close();
			throw new RunProblem(NLS.bind(Messages.Problem_start, e.getMessage()),
					NLS.bind(Messages.Problem_start_remedy, plan.java()));
		}
	}

	private static Map<String, String> attributes(LaunchPlan plan) {
		return Map.of(IProcess.ATTR_PROCESS_TYPE, JAVA, IProcess.ATTR_CMDLINE,
				DebugPlugin.renderArguments(plan.command().toArray(String[]::new), null),
				DebugPlugin.ATTR_WORKING_DIRECTORY, plan.directory().toString(), DebugPlugin.ATTR_PATH,
				plan.java().toString());
	}
}
