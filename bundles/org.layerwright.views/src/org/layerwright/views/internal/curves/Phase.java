package org.layerwright.views.internal.curves;

/** How far a run is. */
public enum Phase {
	/** The Java is generated and compiled, the process starts, the data is read. */
	PREPARING,
	/** It learns. */
	RUNNING,
	/** It waits to be resumed. */
	PAUSED,
	/** Every epoch was trained, or a stopping rule ended it. */
	FINISHED,
	/** Someone stopped it. */
	STOPPED,
	/** It ended with an error. */
	FAILED;

	/** Whether its process is there, or about to be. */
	public boolean active() {
		return this == PREPARING || this == RUNNING || this == PAUSED;
	}
}
