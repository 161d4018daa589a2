package org.layerwright.codegen;

/** A design that cannot become code as it is. The message is one line that names the element and the cause. */
public class IncompleteDesignException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public IncompleteDesignException(String message) {
		super(message);
	}
}
