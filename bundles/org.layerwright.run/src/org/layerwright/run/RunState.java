package org.layerwright.run;

/** How far a run is. */
public enum RunState {
	/** Its process is alive and trains, or is about to. */
	RUNNING,
	/** Its process waits. */
	PAUSED,
	/** Every epoch was trained, or a stopping rule ended it. */
	FINISHED,
	/** Someone stopped it; it can go on from its last checkpoint. */
	STOPPED,
	/** It ended with an error, or its process is gone without a word. */
	FAILED;

	/** Whether a process should be alive. */
	public boolean active() {
		return this == RUNNING || this == PAUSED;
	}
}
