package org.layerwright.swtbot.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** The network editor as a user sees it: palette, outline, menus, buttons. */
final class NetworkEditorBot {

	private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

	private final SWTWorkbenchBot bot;
	private final SWTBotEditor editor;

	NetworkEditorBot(SWTWorkbenchBot bot, String file) {
		this.bot = bot;
		this.editor = bot.editorByTitle(file);
		editor.show();
		bot.waitUntil(new Until("the design in the editor", () -> inUi(this::design) != null));
	}

	/** Types into the field above the palette. */
	void search(String text) {
		editor.bot().textWithMessage("Search layers").setText(text);
	}

	/** Whether the palette shows that category. */
	boolean offers(String category) {
		return Arrays.stream(palette().getAllItems()).anyMatch(i -> i.getText().equals(category));
	}

	/** Places the layer of that name behind what is selected, as a double click does. */
	void place(String category, String layer) {
		palette().getTreeItem(category).expand().getNode(layer).doubleClick();
	}

	private SWTBotTree palette() {
		return editor.bot().tree();
	}

	/** Selects a node through the outline, where its shape stands behind its name, and returns to the editor. */
	void select(String node) {
		bot.viewById(OUTLINE).show();
		bot.waitUntil(new Until(node + " in the outline", () -> Arrays.stream(outline()).anyMatch(i -> is(i, node))));
		Arrays.stream(outline()).filter(i -> is(i, node)).findFirst().orElseThrow().select();
		editor.show();
	}

	private SWTBotTreeItem[] outline() {
		return bot.viewById(OUTLINE).bot().tree().getAllItems();
	}

	private static boolean is(SWTBotTreeItem item, String node) {
		return item.getText().split(" ")[0].equals(node);
	}

	/** Chooses an entry of a menu by how its name begins: that of undo goes on with what is undone. */
	void choose(String menu, String entry) {
		editor.show();
		SWTBotMenu entries = bot.menu(menu);
		String name = entries.menuItems().stream().map(n -> n.replace("&", "").split("\t")[0])
				.filter(n -> n.startsWith(entry)).findFirst().orElseThrow();
		entries.menu(name).click();
	}

	/** Presses the button above the canvas whose tip begins so: behind it stands the key. */
	private void press(String tip) {
		ToolItem button = inUi(() -> within(editor.getWidget(), ToolBar.class).map(ToolBar::getItems)
				.flatMap(Arrays::stream).filter(i -> tipOf(i).startsWith(tip)).findFirst().orElseThrow());
		new SWTBotToolbarPushButton(button).click();
	}

	private static String tipOf(ToolItem item) {
		return item.getToolTipText() == null ? "" : item.getToolTipText();
	}

	private static <T> Stream<T> within(Widget widget, Class<T> type) {
		Stream<T> own = Stream.of(widget).filter(type::isInstance).map(type::cast);
		return widget instanceof Composite composite
				? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(c -> within(c, type)))
				: own;
	}

	/** Takes the first of the ways out; the list of them closes when its window loses the focus, so it may take two. */
	void takeFirstFix() {
		bot.waitUntil(new Until("the list of choices", () -> {
			press("Quick Fix");
			return inUi(this::takeFirstChoice);
		}));
	}

	private boolean takeFirstChoice() {
		Optional<Table> list = popup();
		list.ifPresent(choices -> {
			choices.select(0);
			choices.notifyListeners(SWT.DefaultSelection, new Event());
		});
		return list.isPresent();
	}

	/** The table in a window other than the workbench's own. */
	private Optional<Table> popup() {
		Control own = (Control) editor.getWidget();
		return Arrays.stream(own.getDisplay().getShells()).filter(s -> s.isVisible() && s != own.getShell())
				.flatMap(s -> within(s, Table.class)).findFirst();
	}

	/** Types a name into the field that stands over the name in the drawing, and ends it with the Enter key. */
	void typeOver(String before, String name) {
		SWTBotText field = editor.bot().text(before);
		field.setText(name);
		Text text = field.widget;
		text.getDisplay().asyncExec(() -> text.notifyListeners(SWT.DefaultSelection, new Event()));
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
