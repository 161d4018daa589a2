package org.layerwright.views;

/** Identifiers of what this bundle contributes to the workbench. */
public final class ViewIds {
	/** View: curves and state of a training. */
	public static final String PROGRESS = "org.layerwright.views.progress";
	/** Command: train the network of the active editor or of the selection. */
	public static final String TRAIN = "org.layerwright.views.train";
	/** Command: open the Java that was generated for a network. */
	public static final String SHOW_CODE = "org.layerwright.views.showCode";
	/** Type of launch configurations that train. */
	public static final String LAUNCH_TYPE = "org.layerwright.views.training";

	private ViewIds() {}
}
