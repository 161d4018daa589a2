package org.layerwright.swtbot.tests;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** The network editor as a user sees it: palette, outline, keys. */
final class NetworkEditorBot {

	private final SWTWorkbenchBot bot;
	private final SWTBotEditor editor;

	NetworkEditorBot(SWTWorkbenchBot bot, String file) {
		this.bot = bot;
		this.editor = bot.editorByTitle(file);
		editor.show();
	}

	/** Types into the field above the palette. */
	void search(String text) {
		editor.bot().textWithMessage("Search layers").setText(text);
	}

	/** Whether the palette shows that category. */
	boolean offers(String category) {
		return Arrays.stream(editor.bot().tree().getAllItems()).anyMatch(i -> i.getText().equals(category));
	}

	/** Presses a key as the keyboard does, where the focus is. */
	void press(int modifiers, int key) {
		KeyStroke stroke = KeyStroke.getInstance(modifiers, Character.toUpperCase(key));
		bot.activeShell().pressShortcut(stroke);
	}

	/** Places the layer of that name behind what is selected, as a double click does. */
	void place(String category, String layer) {
		SWTBotTree palette = editor.bot().tree();
		palette.getTreeItem(category).expand().getNode(layer).doubleClick();
	}

	/** Selects a node through the outline. */
	void select(String node) {
		bot.viewById("org.eclipse.ui.views.ContentOutline").show();
		bot.viewById("org.eclipse.ui.views.ContentOutline").bot().tree().select(node);
		editor.setFocus();
	}

	boolean connects(String source, String target) {
		return inUi(
				() -> design().getNetworks().get(0).getEdges().stream().anyMatch(e -> isBetween(e, source, target)));
	}

	private static boolean isBetween(Edge edge, String source, String target) {
		return source.equals(edge.getSource().getName()) && target.equals(edge.getTarget().getName());
	}

	boolean has(String node) {
		return inUi(() -> design().getNetworks().get(0).getNodes().stream().map(Node::getName).anyMatch(node::equals));
	}

	boolean canUndo() {
		return inUi(() -> editor.getReference().getEditor(false).getAdapter(CommandStack.class).canUndo());
	}

	boolean isDirty() {
		return editor.isDirty();
	}

	private Design design() {
		return editor.getReference().getEditor(false).getAdapter(Design.class);
	}

	private static <T> T inUi(Supplier<T> question) {
		return UIThreadRunnable.syncExec((Result<T>) question::get);
	}
}
