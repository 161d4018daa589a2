package org.layerwright.editor.internal.actions;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.ActionFactory;
import org.layerwright.core.Blocks;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.layout.LayoutJob;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.pages.DesignPage;
import org.layerwright.editor.internal.policies.EdgeFactory;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** Everything that can be done to a design by menu, tool bar or key. */
public final class EditorActions {

	/** Prefix of the ids of actions and of the commands that call them. */
	public static final String PREFIX = "org.layerwright.editor.";

	private final ActionRegistry registry = new ActionRegistry();
	private final DesignSession session;
	private final DesignPage page;
	private final Popups popups;
	private final Clippings clippings;

	/** The actions on {@code session}, shown in {@code page}. */
	public EditorActions(DesignSession session, DesignPage page) {
		this.session = session;
		this.page = page;
		this.popups = new Popups(session, page);
		this.clippings = new Clippings(page.control().getDisplay());
		session.onOpenBlock(this::openIfBlock);
		createStackActions();
		createEditActions();
		createPopupActions();
		createViewActions();
		createAlignActions();
		update();
	}

	/** The actions by id. */
	public ActionRegistry registry() {
		return registry;
	}

	/** The lists that some of them pop up. */
	public Popups popups() {
		return popups;
	}

	/** Enables what makes sense now. */
	public void update() {
		registry.getActions().forEachRemaining(a -> ((EditorAction) a).update());
		name(ActionFactory.UNDO, Messages.action_undo, session.commands().getUndoCommand());
		name(ActionFactory.REDO, Messages.action_redo, session.commands().getRedoCommand());
	}

	private void name(ActionFactory factory, String text, org.eclipse.gef.commands.Command command) {
		IAction action = registry.getAction(factory.getId());
		action.setText(NLS.bind(text, command == null ? "" : command.getLabel()).strip());
	}

	private EditorAction add(String id, String text, BooleanSupplier enabled, Runnable effect) {
		EditorAction action = new EditorAction(id, text, enabled, effect);
		registry.registerAction(action);
		return action;
	}

	private EditorAction own(String name, String text, BooleanSupplier enabled, Runnable effect) {
		return add(PREFIX + name, text, enabled, effect).command(PREFIX + name);
	}

	private void createStackActions() {
		add(ActionFactory.UNDO.getId(), Messages.action_undo, session.commands()::canUndo, session.commands()::undo);
		add(ActionFactory.REDO.getId(), Messages.action_redo, session.commands()::canRedo, session.commands()::redo);
	}

	private void createEditActions() {
		add(ActionFactory.DELETE.getId(), Messages.action_delete, () -> !elements().isEmpty(), this::delete);
		add(ActionFactory.SELECT_ALL.getId(), Messages.action_selectAll, () -> true, this::selectAll);
		add(ActionFactory.COPY.getId(), Messages.action_copy, this::hasNodes, () -> clippings.copy(nodes()));
		add(ActionFactory.CUT.getId(), Messages.action_cut, this::hasNodes, this::cut);
		add(ActionFactory.PASTE.getId(), Messages.action_paste, () -> true, this::paste);
		own("duplicate", Messages.action_duplicate, this::hasNodes, this::duplicate).icon("duplicate");
		add(ActionFactory.RENAME.getId(), Messages.action_rename, () -> nodes().size() == 1, this::rename);
		add(ActionFactory.PROPERTIES.getId(), Messages.action_properties, () -> true, session::openProperties);
	}

	private void createPopupActions() {
		add(ActionFactory.FIND.getId(), Messages.action_find, () -> true, popups::find).icon("find");
		own("quickFix", Messages.action_quickFix, popups::hasFixes, popups::fixes).icon("quickfix");
		own("connect", Messages.action_connect, () -> true, this::connect).icon("connect");
		own("openBlock", Messages.action_openBlock, this::hasBlock, this::openBlock);
		own("replaceBlock", Messages.action_replaceBlock, this::hasBlock, this::replaceBlock);
	}

	private void createViewActions() {
		own("addNetwork", Messages.networks_add, () -> true, page::addNetwork);
		own("layout", Messages.action_layout, () -> true, this::layout).icon("layout");
		own("fit", Messages.action_fit, () -> true, page.canvas()::fit).icon("fit");
		own("zoomIn", Messages.action_zoomIn, () -> true, page.canvas().zoom()::zoomIn).icon("zoom_in");
		own("zoomOut", Messages.action_zoomOut, () -> true, page.canvas().zoom()::zoomOut).icon("zoom_out");
	}

	private void createAlignActions() {
		own("alignLeft", Messages.action_alignLeft, () -> nodes().size() > 1, () -> align(true)).icon("align_left");
		own("alignTop", Messages.action_alignTop, () -> nodes().size() > 1, () -> align(false)).icon("align_top");
	}

	private List<Node> nodes() {
		return page.canvas().selectedNodes();
	}

	private boolean hasNodes() {
		return !nodes().isEmpty();
	}

	private List<EObject> elements() {
		return page.canvas().selected().stream().filter(e -> e instanceof Node || e instanceof Edge)
				.map(EObject.class::cast).toList();
	}

	private void delete() {
		List<EObject> elements = elements();
		session.edit(Messages.edit_delete, () -> session.nodes().remove(elements));
	}

	private void selectAll() {
		page.canvas().select(session.network().getNodes());
	}

	private void cut() {
		clippings.copy(nodes());
		delete();
	}

	private void paste() {
		String text = clippings.text();
		session.edit(Messages.edit_paste, () -> session.nodes().paste(text));
		page.selectLatest();
	}

	private void duplicate() {
		List<Node> nodes = nodes();
		int by = 4 * Look.GRID;
		session.edit(Messages.edit_duplicate, () -> session.nodes().duplicate(nodes, by, by));
		page.selectLatest();
	}

	private void rename() {
		EditPart part = (EditPart) page.canvas().viewer().getEditPartRegistry().get(nodes().get(0));
		DirectEditRequest request = new DirectEditRequest();
		request.setType(RequestConstants.REQ_DIRECT_EDIT);
		part.performRequest(request);
	}

	private void connect() {
		ConnectionCreationTool tool = new ConnectionCreationTool(new EdgeFactory());
		page.canvas().viewer().getEditDomain().setActiveTool(tool);
	}

	private boolean hasBlock() {
		return nodes().size() == 1 && new Blocks(session.analysis()).isOpenable(nodes().get(0));
	}

	private boolean openIfBlock(Node node) {
		boolean block = new Blocks(session.analysis()).isOpenable(node);
		if (block) {
			popups.block(node);
		}
		return block;
	}

	private void openBlock() {
		popups.block(nodes().get(0));
	}

	private void replaceBlock() {
		Node block = nodes().get(0);
		session.edit(Messages.edit_replaceBlock, () -> session.nodes().replaceBlock(block));
		page.selectLatest();
	}

	private void layout() {
		LayoutJob.arrange(session, page.canvas().look(), page.control().getDisplay(), job -> {
			if (!page.control().isDisposed()) {
				session.edit(Messages.edit_layout, () -> job.apply(session));
				page.canvas().fit();
			}
		});
	}

	private void align(boolean left) {
		List<Node> nodes = nodes();
		Point first = session.placements().of(nodes.get(0)).orElse(new Point(0, 0));
		session.edit(Messages.edit_align, () -> nodes.forEach(n -> session.placements().of(n).ifPresent(
				at -> session.placements().place(n, left ? first.x : at.x, left ? at.y : first.y))));
	}
}
