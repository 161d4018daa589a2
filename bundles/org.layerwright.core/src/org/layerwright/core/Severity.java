package org.layerwright.core;

/** How bad a problem is. */
public enum Severity {
	/** The network cannot be generated or trained. */
	ERROR,
	/** It can, but most likely not as meant. */
	WARNING,
	/** Worth knowing. */
	INFO
}
