package org.layerwright.editor.internal.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.editor.NetworkEditor;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.ui.InstalledKinds;

/** The quick fixes of problems in the Problems view; applied in the editor, where they can be undone. */
public final class Resolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return ProblemMarkers.TYPE.equals(type(marker)) && !marker.getAttribute(ProblemMarkers.KEY, "").isEmpty();
	}

	private static String type(IMarker marker) {
		try {
			return marker.exists() ? marker.getType() : "";
		} catch (org.eclipse.core.runtime.CoreException e) {
			return ""; // gone in the meantime
		}
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return fixes(analysis(marker), marker).stream().map(f -> new Resolution(f.label().toString()))
				.toArray(IMarkerResolution[]::new);
	}

	private static Analysis analysis(IMarker marker) {
		IFile file = (IFile) marker.getResource();
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		IEditorPart editor = page.findEditor(new org.eclipse.ui.part.FileEditorInput(file));
		DesignSession session = editor == null ? null : editor.getAdapter(DesignSession.class);
		if (session != null) {
			return session.analysis();
		}
		try {
			return Analysis.of(InstalledKinds.catalog(), NetworkFile.load(file.getLocation().toPath()));
		} catch (IOException e) {
			return null; // the marker says so already
		}
	}

	private static List<QuickFix> fixes(Analysis analysis, IMarker marker) {
		List<QuickFix> found = new ArrayList<>();
		for (Problem problem : analysis == null ? List.<Problem>of() : analysis.problems()) {
			String id = EcoreUtil.getID(problem.element());
			if (marker.getAttribute(ProblemMarkers.ELEMENT, "").equals(id == null ? "" : id)
					&& problem.key().equals(marker.getAttribute(ProblemMarkers.KEY, ""))) {
				found.addAll(problem.fixes());
			}
		}
		return found;
	}

	/** One fix, found again by its label when it is applied. */
	private record Resolution(String label) implements IMarkerResolution {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public void run(IMarker marker) {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			try {
				IEditorPart editor = IDE.openEditor(page, (IFile) marker.getResource(), NetworkEditor.ID);
				DesignSession session = editor.getAdapter(DesignSession.class);
				fixes(session == null ? null : session.analysis(), marker).stream()
						.filter(f -> f.label().toString().equals(label)).findFirst()
						.ifPresent(session::apply);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
	}
}
