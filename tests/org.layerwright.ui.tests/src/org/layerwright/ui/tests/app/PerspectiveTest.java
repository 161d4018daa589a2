package org.layerwright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.app.internal.ExampleProject;
import org.layerwright.app.internal.NetworkPerspective;
import org.layerwright.ui.tests.NothingLogged;
import org.layerwright.ui.tests.Spin;

/** The application's perspective and what a new workspace holds. */
@ExtendWith(NothingLogged.class)
class PerspectiveTest {

	@Test
	void opensWithEveryViewThatANewcomerNeeds() throws Exception {
		PlatformUI.getWorkbench().showPerspective(NetworkPerspective.ID,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		List<String> views = Arrays.stream(page().getViewReferences()).map(IViewReference::getId).toList();
		for (String id : List.of("org.eclipse.ui.navigator.ProjectExplorer", "org.eclipse.ui.views.ContentOutline",
				"org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.ProblemView",
				"org.eclipse.ui.console.ConsoleView", "org.layerwright.views.progress")) {
			assertTrue(views.contains(id), id + " is not among " + views);
			assertNotNull(page().showView(id));
		}
	}

	@Test
	void newWorkspacesHoldTheExamplesWithoutAProblem() throws Exception {
		IProject project = new ExampleProject().create(new NullProgressMonitor());
		IFile digits = project.getFile("digits/digits.network");
		assertTrue(digits.exists());
		assertEquals("org.layerwright.editor.NetworkEditor",
				IDE.openEditor(page(), digits).getSite().getId());
		Spin.until("no marker on the digits", Duration.ofSeconds(20), () -> errors(digits) == 0);
	}

	@Test
	void examplesThatSomebodyChangedStayAsTheyAre() throws Exception {
		IProject project = new ExampleProject().create(new NullProgressMonitor());
		IFile page = project.getFile("digits/README.md");
		page.setContents("mine".getBytes(), IResource.FORCE, null);
		new ExampleProject().create(new NullProgressMonitor());
		assertEquals("mine", page.readString());
	}

	private static int errors(IFile file) {
		try {
			return file.findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_ZERO) == IMarker.SEVERITY_ERROR
					? 1
					: 0;
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
