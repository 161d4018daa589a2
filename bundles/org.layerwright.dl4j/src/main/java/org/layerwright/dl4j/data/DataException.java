package org.layerwright.dl4j.data;

/** The input is wrong. The message says in one line what and where; the remedy says what helps. */
public final class DataException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * @param cause what is wrong, and where: file, line, column
	 * @param remedy what helps; may be empty
	 */
	public DataException(String cause, String remedy) {
		super(cause);
		this.remedy = remedy;
	}

	/** What helps; may be empty. */
	public String remedy() {
		return remedy;
	}
}
