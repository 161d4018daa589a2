package org.layerwright.catalog;

/** Says that a layer cannot take the shapes that reach it. */
public final class ShapeMismatch extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Text text;
	private final String remedy;

	/**
	 * @param text why, naming the dimension
	 * @param remedy id of the quick fix that helps, such as {@code insert.flatten}, or null
	 */
	public ShapeMismatch(Text text, String remedy) {
		super(text.key());
		this.text = text;
		this.remedy = remedy;
	}

	public Text text() {
		return text;
	}

	public String remedy() {
		return remedy;
	}
}
