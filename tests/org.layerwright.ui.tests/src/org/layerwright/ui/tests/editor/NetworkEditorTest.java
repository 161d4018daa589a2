package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.catalog.LayerKind;
import org.layerwright.editor.internal.problems.ProblemMarkers;
import org.layerwright.model.Node;
import org.layerwright.ui.tests.NothingLogged;

/** What a user does in the graph editor, with mouse and menu, in a real workbench. */
@ExtendWith(NothingLogged.class)
class NetworkEditorTest {

	private OpenNetwork network;

	@BeforeEach
	void open() throws CoreException {
		network = OpenNetwork.open("digits", OpenNetwork.DIGITS);
	}

	@AfterEach
	void close() {
		network.close();
	}

	private void pick(String kind) {
		LayerKind layer = network.session().catalog().layer(kind).orElseThrow();
		network.page().palette().tree().setSelection(new StructuredSelection(layer), true);
		OpenNetwork.dispatch();
	}

	@Test
	void everyEdgeShowsTheShapeThatFlowsOnIt() {
		assertEquals("28×28×1", network.part(network.edge("input", "conv1")).line().shape());
		assertEquals("64", network.part(network.edge("dense", "output")).line().shape());
	}

	@Test
	void theCanvasFollowsTheTheme() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String before = engine.getActiveTheme().getId();
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		try {
			OpenNetwork.waitFor("the dark canvas", () -> ground() < 128);
		} finally {
			engine.setTheme(before, false);
		}
		OpenNetwork.waitFor("the light canvas", () -> ground() > 128);
	}

	/** How bright the canvas is, 0 to 255. */
	private int ground() {
		return network.viewer().getControl().getBackground().getGreen();
	}

	@Test
	void aFileWithoutLayoutIsArrangedFromInputToOutputAndStaysClean() {
		int before = Integer.MIN_VALUE;
		for (String name : List.of("input", "conv1", "flatten", "dense", "output")) {
			int y = network.session().placements().of(network.node(name)).orElseThrow().y;
			assertTrue(y > before, name);
			before = y;
		}
		assertFalse(network.editor().isDirty());
	}

	@Test
	void aPickedKindIsPlacedWhereTheCanvasIsClicked() {
		pick("dropout");
		Point free = network.free();
		Point there = free.getCopy();
		network.page().canvas().toCanvas(there);
		network.click(free);
		assertTrue(network.has("dropout1"));
		assertEquals(there.x, network.part("dropout1").card().card().getCenter().x, 8);
		assertTrue(network.editor().isDirty());
	}

	@Test
	void aKindDroppedOnAnEdgeIsInsertedThere() {
		pick("dropout");
		network.click(network.middle(network.edge("dense", "output")));
		assertTrue(network.connects("dense", "dropout1"));
		assertTrue(network.connects("dropout1", "output"));
		assertFalse(network.connects("dense", "output"));
		Rectangle inserted = network.part("dropout1").card().card();
		assertFalse(inserted.intersects(network.part("output").card().card()), "room was made");
	}

	@Test
	void aLooseNodeDraggedOntoAnEdgeIsInsertedThere() {
		pick("dropout");
		network.click(network.free());
		network.run("org.layerwright.editor.fit");
		network.drag(network.middle("dropout1"), network.middle(network.edge("dense", "output")));
		assertTrue(network.connects("dense", "dropout1"));
		assertTrue(network.connects("dropout1", "output"));
		network.run(ActionFactory.UNDO.getId());
		assertTrue(network.connects("dense", "output"));
	}

	@Test
	void draggingFromThePortConnects() {
		pick("add");
		network.click(network.free());
		network.run("org.layerwright.editor.fit");
		network.drag(network.port("input"), network.middle("add1"));
		assertTrue(network.connects("input", "add1"));
	}

	@Test
	void anEdgeToANodeWithOneInputReplacesTheOneThere() {
		network.drag(network.port("conv1"), network.middle("output"));
		assertFalse(network.connects("dense", "output"));
		assertTrue(network.connects("conv1", "flatten2"), "a conversion comes along");
		assertTrue(network.connects("flatten2", "output"));
		network.run(ActionFactory.UNDO.getId());
		assertFalse(network.has("flatten2"));
		assertTrue(network.connects("dense", "output"));
	}

	@Test
	void edgesThatWouldCloseACycleAreRefused() {
		network.drag(network.port("dense"), network.middle("conv1"));
		assertFalse(network.connects("dense", "conv1"));
		assertFalse(network.editor().isDirty());
	}

	@Test
	void deletingHealsTheChain() {
		network.select("flatten");
		network.run(ActionFactory.DELETE.getId());
		assertFalse(network.has("flatten"));
		assertTrue(network.connects("conv1", "dense"));
	}

	@Test
	void movingANodeMovesItByWholeGridSteps() {
		Point before = network.session().placements().of(network.node("dense")).orElseThrow();
		Point from = network.middle("dense");
		network.drag(from, from.getTranslated(83, 0));
		Point after = network.session().placements().of(network.node("dense")).orElseThrow();
		assertTrue(after.x > before.x + 40);
		assertEquals(0, after.x % 8);
	}

	@Test
	void everythingCanBeUndoneAndRedone() {
		String before = network.bytes();
		network.select("flatten");
		network.run(ActionFactory.DELETE.getId());
		pick("dropout");
		network.click(network.middle(network.edge("dense", "output")));
		network.select("conv1", "dense");
		network.run("org.layerwright.editor.duplicate");
		network.run("org.layerwright.editor.alignLeft");
		network.session().edit("rename", () -> network.node("conv1").setName("first"));
		String after = network.bytes();
		while (network.commands().canUndo()) {
			network.run(ActionFactory.UNDO.getId());
		}
		assertEquals(before, network.bytes());
		assertFalse(network.editor().isDirty());
		while (network.commands().canRedo()) {
			network.run(ActionFactory.REDO.getId());
		}
		assertEquals(after, network.bytes());
		network.session().network().getNodes().forEach(n -> assertTrue(network.page().draws(n), n.getName()));
		network.session().network().getEdges().forEach(e -> assertTrue(network.part(e).isActive()));
	}

	@Test
	void copiesCanBePastedWithTheEdgesBetweenThem() {
		network.select("flatten", "dense");
		network.run(ActionFactory.COPY.getId());
		network.run(ActionFactory.PASTE.getId());
		List<Node> pasted = network.page().canvas().selectedNodes();
		assertEquals(2, pasted.size());
		assertEquals(7, network.session().network().getNodes().size());
		assertEquals(1, pasted.get(1).getIncoming().size());
		assertTrue(pasted.contains(pasted.get(1).getIncoming().get(0).getSource()));
	}

	@Test
	void aProblemIsShownAtItsNodeAndSolvedByItsQuickFix() {
		network.select("flatten");
		network.run(ActionFactory.DELETE.getId());
		assertEquals(1, network.session().analysis().problems(network.node("dense")).size());
		OpenNetwork.waitFor("the badge", () -> network.part("dense").card().badge().isVisible());
		network.select("dense");
		var popup = network.popups().fixes();
		assertTrue(popup.table().getItemCount() > 0);
		popup.choose();
		OpenNetwork.waitFor("the badge to go", () -> !network.part("dense").card().badge().isVisible());
		assertTrue(network.session().analysis().problems().isEmpty(),
				network.session().analysis().problems()::toString);
		network.run(ActionFactory.UNDO.getId());
		assertEquals(1, network.session().analysis().problems(network.node("dense")).size());
	}

	@Test
	void problemsAreListedForTheFile() {
		network.select("flatten");
		network.run(ActionFactory.DELETE.getId());
		OpenNetwork.waitFor("a marker", () -> markers().length == 1);
		assertEquals("dense", markers()[0].getAttribute(IMarker.LOCATION, ""));
		network.run(ActionFactory.UNDO.getId());
		OpenNetwork.waitFor("the marker to go", () -> markers().length == 0);
	}

	private IMarker[] markers() {
		try {
			return network.file().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whatIsSavedIsThereWhenTheFileIsOpenedAgain() throws CoreException {
		pick("dropout");
		network.click(network.middle(network.edge("dense", "output")));
		network.editor().doSave(new NullProgressMonitor());
		assertFalse(network.editor().isDirty());
		String saved = network.bytes();
		network.close();
		network.reopen();
		assertEquals(saved, network.bytes());
		assertTrue(network.connects("dense", "dropout1"));
	}

	@Test
	void aFileThatIsChangedOutsideIsReadAgain() throws CoreException {
		network.write(OpenNetwork.DIGITS.replace("name=\"conv1\"", "name=\"outside\""));
		OpenNetwork.waitFor("the new name", () -> network.has("outside"));
	}

	@Test
	void nothingUnsavedIsLostWhenTheFileChangesOutside() throws CoreException {
		network.session().edit("rename", () -> network.node("conv1").setName("mine"));
		OpenNetwork other = OpenNetwork.open("other", OpenNetwork.DIGITS);
		network.write(OpenNetwork.DIGITS.replace("name=\"conv1\"", "name=\"outside\""));
		OpenNetwork.dispatch();
		assertTrue(network.editor().isDirty());
		assertTrue(network.has("mine"), "the user is asked on coming back");
		network.close();
		other.close();
	}

	@Test
	void showAllKeepsEveryNodeInSight() {
		network.run("org.layerwright.editor.zoomIn");
		network.run("org.layerwright.editor.zoomIn");
		network.run("org.layerwright.editor.fit");
		org.eclipse.swt.graphics.Rectangle seen = network.viewer().getControl().getBounds();
		network.session().network().getNodes().forEach(n -> {
			Point middle = network.middle(n.getName());
			assertTrue(middle.x > 0 && middle.x < seen.width && middle.y > 0 && middle.y < seen.height, n.getName());
		});
	}

	@Test
	void arrowKeysWalkFromNodeToNode() {
		network.click(network.middle("flatten"));
		network.press(SWT.ARROW_DOWN);
		assertEquals(List.of(network.node("dense")), network.page().canvas().selectedNodes());
		network.press(SWT.ARROW_UP);
		network.press(SWT.ARROW_UP);
		assertEquals(List.of(network.node("conv1")), network.page().canvas().selectedNodes());
	}

	@Test
	void theLineBelowTellsWhatTheNetworkCosts() {
		OpenNetwork.waitFor("the costs", () -> network.page().summary().contains("k"));
		assertTrue(network.page().summary().contains("Parameters"), network.page().summary());
	}
}
