package org.layerwright.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * Files on the left with the miniature below, the network in the middle, its properties on the right, and the training
 * with problems and console along the bottom.
 */
public final class NetworkPerspective implements IPerspectiveFactory {
	/** Identifier of the perspective. */
	public static final String ID = "org.layerwright.app.perspective";

	private static final String PROGRESS = "org.layerwright.views.progress";
	private static final String NEW_NETWORK = "org.layerwright.editor.new";
	private static final String JOBS = "org.eclipse.ui.views.ProgressView";
	private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
	private static final float LEFT = 0.19f;
	private static final float RIGHT = 0.7f;
	private static final float BOTTOM = 0.64f;
	private static final float FILES = 0.6f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editor = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editor);
		left.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM, editor);
		bottom.addView(PROGRESS);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addView(IConsoleConstants.ID_CONSOLE_VIEW);
		bottom.addPlaceholder(JOBS);
		bottom.addPlaceholder(SEARCH);
		layout.createFolder("right", IPageLayout.RIGHT, RIGHT, editor).addView(IPageLayout.ID_PROP_SHEET);
		layout.createFolder("miniature", IPageLayout.BOTTOM, FILES, "left").addView(IPageLayout.ID_OUTLINE);
		addShortcuts(layout);
	}

	private static void addShortcuts(IPageLayout layout) {
		layout.addNewWizardShortcut(NEW_NETWORK);
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
		layout.addShowViewShortcut(PROGRESS);
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
		layout.addActionSet("org.eclipse.debug.ui.launchActionSet");
		layout.addPerspectiveShortcut("org.eclipse.jdt.ui.JavaPerspective");
	}
}
