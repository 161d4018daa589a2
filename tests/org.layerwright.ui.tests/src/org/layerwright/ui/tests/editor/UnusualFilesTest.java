package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.editor.internal.problems.ProblemMarkers;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.ui.tests.NothingLogged;

/** Files that are broken, that hold what this version does not know, that are new. */
@ExtendWith(NothingLogged.class)
class UnusualFilesTest {

	@Test
	void aBrokenFileIsExplainedAndMarkedAndOpensOnceItIsRepaired() throws CoreException {
		OpenNetwork network = OpenNetwork.open("broken", "this is no network");
		assertNull(network.session());
		assertFalse(network.editor().isDirty());
		OpenNetwork.waitFor("the marker", () -> markers(network).length == 1);
		assertTrue(markers(network)[0].getAttribute(IMarker.MESSAGE, "").contains("broken.network"));
		network.write(OpenNetwork.DIGITS);
		OpenNetwork.waitFor("the network",
				() -> network.session() != null && network.page().draws(network.node("dense")));
		OpenNetwork.waitFor("the marker to go", () -> markers(network).length == 0);
		network.close();
	}

	private static IMarker[] markers(OpenNetwork network) {
		try {
			return network.file().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void anUnknownKindIsShownAsAProblemAndKeptThroughASave() throws CoreException {
		OpenNetwork network = OpenNetwork.open("unknown",
				OpenNetwork.DIGITS.replace("kind=\"flatten\"", "kind=\"quantum\" future=\"yes\""));
		assertTrue(network.part("flatten").card().badge().isVisible());
		network.session().edit("rename", () -> network.node("dense").setName("renamed"));
		network.editor().doSave(new NullProgressMonitor());
		assertTrue(network.bytes().contains("kind=\"quantum\""));
		assertTrue(network.bytes().contains("future=\"yes\""));
		network.close();
	}

	@Test
	void aNewNetworkHasNoProblemsAndCanBeDrawn() throws CoreException {
		String text = new String(NetworkFile.bytes(StarterDesign.create("fresh")),
				java.nio.charset.StandardCharsets.UTF_8);
		OpenNetwork network = OpenNetwork.open("fresh", text);
		assertEquals("[]", network.session().analysis().problems().toString());
		network.close();
	}

	@Test
	void aDesignWithoutANetworkOpensToo() throws CoreException {
		OpenNetwork network = OpenNetwork.open("bare", """
				<?xml version="1.0" encoding="UTF-8"?>
				<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:lw="https://layerwright.org/network/1" name="bare"/>
				""");
		assertEquals(0, network.session().network().getNodes().size());
		assertFalse(network.editor().isDirty());
		network.close();
	}

	@Test
	void anEmptyNetworkTakesItsFirstNode() throws CoreException {
		OpenNetwork network = OpenNetwork.open("empty", """
				<?xml version="1.0" encoding="UTF-8"?>
				<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:lw="https://layerwright.org/network/1" name="empty"><networks id="net" name="empty"/></lw:Design>
				""");
		network.page().append(network.session().catalog().layer("input").orElseThrow());
		OpenNetwork.dispatch();
		assertEquals(1, network.session().network().getNodes().size());
		network.commands().undo();
		assertEquals(0, network.session().network().getNodes().size());
		network.close();
	}
}
