package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.editor.internal.actions.EditorActions;
import org.layerwright.model.Network;
import org.layerwright.ui.tests.NothingLogged;

/** A design with a second network, as a GAN needs: a tab for each, and everything happens where it belongs. */
@ExtendWith(NothingLogged.class)
class SeveralNetworksTest {

	private OpenNetwork network;

	@BeforeEach
	void open() throws CoreException {
		network = OpenNetwork.open("several", OpenNetwork.DIGITS);
		network.run(EditorActions.PREFIX + "addNetwork");
	}

	@AfterEach
	void close() {
		network.close();
	}

	@Test
	void aNewNetworkIsShownInATabOfItsOwnAndTakesLayers() {
		assertEquals(List.of("digits", "net2"), tabs());
		network.page().append(network.session().catalog().layer("input").orElseThrow());
		OpenNetwork.dispatch();
		assertEquals(1, second().getNodes().size());
		assertEquals(5, first().getNodes().size());
		assertTrue(network.bytes().contains("name=\"net2\""));
	}

	@Test
	void aTabShowsItsNetwork() {
		choose(0);
		assertTrue(network.page().draws(first().getNodes().get(0)));
		choose(1);
		assertFalse(network.page().draws(first().getNodes().get(0)));
	}

	@Test
	void undoShowsTheNetworkThatChanges() {
		network.page().append(network.session().catalog().layer("input").orElseThrow());
		choose(0);
		network.commands().undo();
		OpenNetwork.dispatch();
		assertEquals(second(), network.session().network());
		assertEquals(0, second().getNodes().size());
	}

	@Test
	void undoOfTheNetworkItselfLeavesNoTab() {
		network.commands().undo();
		OpenNetwork.waitFor("one network", () -> tabs().size() == 1);
		assertFalse(folder().getVisible());
		assertTrue(network.page().draws(network.node("conv1")));
	}

	@Test
	void selectingANodeShowsItsNetwork() {
		network.page().canvas().select(List.of(first().getNodes().get(1)));
		OpenNetwork.dispatch();
		assertEquals(first(), network.session().network());
		assertEquals(List.of(first().getNodes().get(1)), network.page().canvas().selectedNodes());
	}

	private Network first() {
		return network.session().design().getNetworks().get(0);
	}

	private Network second() {
		return network.session().design().getNetworks().get(1);
	}

	private List<String> tabs() {
		OpenNetwork.dispatch();
		return List.of(folder().getItems()).stream().map(i -> i.getText()).toList();
	}

	private void choose(int tab) {
		folder().setSelection(tab);
		Event event = new Event();
		event.item = folder().getItem(tab);
		folder().notifyListeners(SWT.Selection, event);
		OpenNetwork.dispatch();
	}

	private CTabFolder folder() {
		return (CTabFolder) find(network.page().control());
	}

	private static Control find(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof CTabFolder) {
				return child;
			}
		}
		throw new AssertionError("no tabs");
	}
}
