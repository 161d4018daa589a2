package org.layerwright.views.internal.launch;

import java.util.Map;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.RuntimeProcess;
import org.eclipse.osgi.util.NLS;
import org.layerwright.protocol.Command;
import org.layerwright.views.internal.runs.Run;

/** A training JVM. Terminating it asks it to stop, with a checkpoint; terminating it again ends it by force. */
final class TrainingProcess extends RuntimeProcess {
	private final Run run;
	private boolean asked;

	TrainingProcess(ILaunch launch, Process process, Run run, Map<String, String> attributes) {
		super(launch, process, NLS.bind(Messages.Process_name, run.label()), attributes);
		this.run = run;
	}

	@Override
	public synchronized void terminate() throws DebugException {
		if (run.detached()) {
			return;
		}
		if (asked || !run.send(new Command.Stop())) {
			super.terminate();
		}
		asked = true;
	}
}
