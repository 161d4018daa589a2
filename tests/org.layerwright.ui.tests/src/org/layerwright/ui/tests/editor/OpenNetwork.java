package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.layerwright.editor.NetworkEditor;
import org.layerwright.editor.internal.actions.EditorActions;
import org.layerwright.editor.internal.actions.Popups;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.pages.DesignPage;
import org.layerwright.editor.internal.parts.EdgePart;
import org.layerwright.editor.internal.parts.NodePart;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;
import org.layerwright.model.io.NetworkFile;

/** A network file that is open in its editor, and what a user does there: mouse, keys, menus. */
final class OpenNetwork {

	static final String DIGITS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:lw="https://layerwright.org/network/1" name="digits">
			  <networks id="net" name="digits">
			    <nodes id="input" kind="input" name="input"><settings key="shape" value="28,28,1"/></nodes>
			    <nodes id="conv1" kind="conv2d" name="conv1">
			      <settings key="filters" value="8"/><settings key="kernel" value="5,5"/>\
			<settings key="activation" value="relu"/>
			    </nodes>
			    <nodes id="flatten" kind="flatten" name="flatten"/>
			    <nodes id="dense" kind="dense" name="dense"><settings key="units" value="64"/>\
			<settings key="activation" value="relu"/></nodes>
			    <nodes id="output" kind="output" name="output"><settings key="units" value="10"/></nodes>
			    <edges id="e1" source="input" target="conv1"/>
			    <edges id="e2" source="conv1" target="flatten"/>
			    <edges id="e3" source="flatten" target="dense"/>
			    <edges id="e4" source="dense" target="output"/>
			  </networks>
			  <data id="data" kind="digits" name="digits"/>
			  <training id="training" kind="supervised"/>
			</lw:Design>
			""";

	private final IFile file;
	private NetworkEditor editor;

	private OpenNetwork(IFile file) {
		this.file = file;
	}

	/** Writes {@code content} into the workspace and opens it. */
	static OpenNetwork open(String name, String content) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("networks");
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		OpenNetwork network = new OpenNetwork(project.getFile(name + ".network"));
		network.write(content);
		network.reopen();
		return network;
	}

	void write(String content) throws CoreException {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		if (file.exists()) {
			file.setContents(new ByteArrayInputStream(bytes), true, false, null);
		} else {
			file.create(new ByteArrayInputStream(bytes), true, null);
		}
	}

	/** Opens the file, and waits until it is drawn if it can be. */
	void reopen() throws CoreException {
		workbench().getWorkbenchWindow().getShell().setBounds(0, 0, 1600, 1000); // canvas enough to click beside nodes
		dispatch();
		editor = (NetworkEditor) IDE.openEditor(workbench(), file, NetworkEditor.ID);
		waitFor("the network to be drawn", () -> session() == null || isDrawn());
		dispatch(); // until it is shown as large as it will be
	}

	private boolean isDrawn() {
		return session().network().getNodes().stream().allMatch(page()::draws);
	}

	static IWorkbenchPage workbench() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	void close() {
		workbench().closeEditor(editor, false);
		dispatch();
	}

	NetworkEditor editor() {
		return editor;
	}

	IFile file() {
		return file;
	}

	DesignSession session() {
		return editor.getAdapter(DesignSession.class);
	}

	DesignPage page() {
		return editor.getAdapter(DesignPage.class);
	}

	GraphicalViewer viewer() {
		return editor.getAdapter(GraphicalViewer.class);
	}

	Popups popups() {
		return editor.getAdapter(EditorActions.class).popups();
	}

	CommandStack commands() {
		return editor.getAdapter(CommandStack.class);
	}

	String bytes() {
		return new String(NetworkFile.bytes(session().design()), StandardCharsets.UTF_8);
	}

	Node node(String name) {
		return session().network().getNodes().stream().filter(n -> name.equals(n.getName())).findFirst().orElseThrow();
	}

	boolean has(String name) {
		return session().network().getNodes().stream().anyMatch(n -> name.equals(n.getName()));
	}

	boolean connects(String source, String target) {
		return session().network().getEdges().stream().anyMatch(
				e -> source.equals(e.getSource().getName()) && target.equals(e.getTarget().getName()));
	}

	Edge edge(String source, String target) {
		return session().network().getEdges().stream().filter(
				e -> source.equals(e.getSource().getName()) && target.equals(e.getTarget().getName())).findFirst()
				.orElseThrow();
	}

	NodePart part(String name) {
		return (NodePart) viewer().getEditPartRegistry().get(node(name));
	}

	EdgePart part(Edge edge) {
		return (EdgePart) viewer().getEditPartRegistry().get(edge);
	}

	void select(String... names) {
		page().canvas().select(List.of(names).stream().map(this::node).toList());
		dispatch();
	}

	/** Runs the action of that id, as its key or menu entry does. */
	void run(String action) {
		editor.getAdapter(ActionRegistry.class).getAction(action).run();
		dispatch();
	}

	/** The middle of {@code name}'s card on the canvas control. */
	Point middle(String name) {
		Point at = part(name).card().card().getCenter();
		part(name).card().translateToAbsolute(at);
		return at;
	}

	/** A place on the canvas control where nothing is: the network is in the middle. */
	Point free() {
		return new Point(24, viewer().getControl().getSize().y - 32);
	}

	/** The port of {@code name}, in the middle of the lower side. */
	Point port(String name) {
		Point at = part(name).card().card().getBottom();
		part(name).card().translateToAbsolute(at);
		return at;
	}

	Point middle(Edge edge) {
		Point at = part(edge).line().getPoints().getMidpoint();
		part(edge).line().translateToAbsolute(at);
		return at;
	}

	void click(Point at) {
		mouse(SWT.MouseMove, at, 0);
		mouse(SWT.MouseDown, at, 0);
		mouse(SWT.MouseUp, at, SWT.BUTTON1);
		dispatch();
	}

	void drag(Point from, Point to) {
		mouse(SWT.MouseMove, from, 0);
		mouse(SWT.MouseDown, from, 0);
		for (int i = 1; i <= 8; i++) {
			mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / 8, from.y + (to.y - from.y) * i / 8),
					SWT.BUTTON1);
		}
		mouse(SWT.MouseUp, to, SWT.BUTTON1);
		dispatch();
	}

	void press(int key) {
		Event event = new Event();
		event.widget = viewer().getControl();
		event.keyCode = key;
		viewer().getControl().notifyListeners(SWT.KeyDown, event);
		dispatch();
	}

	private void mouse(int type, Point at, int state) {
		Control control = viewer().getControl();
		Event event = new Event();
		event.widget = control;
		event.display = control.getDisplay();
		event.type = type;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.stateMask = state;
		event.x = at.x;
		event.y = at.y;
		control.notifyListeners(type, event);
	}

	static void dispatch() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until the queue is empty
		}
	}

	static void waitFor(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + 20_000_000_000L;
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().timerExec(20, () -> {
				});
				Display.getCurrent().sleep();
			}
		}
		assertTrue(condition.getAsBoolean(), "waited in vain for " + what);
	}
}
