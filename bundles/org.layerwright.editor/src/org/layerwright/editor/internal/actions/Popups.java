package org.layerwright.editor.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.layerwright.catalog.LayerKind;
import org.layerwright.core.ElementNames;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.actions.ChoicePopup.Choice;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.pages.Canvas;
import org.layerwright.editor.internal.pages.DesignPage;
import org.layerwright.model.Node;
import org.layerwright.ui.KindIcons;

/** The lists that pop up over the canvas: ways out of problems, nodes to find, layers to add. */
public final class Popups {

	private final DesignSession session;
	private final DesignPage page;

	/** Popups over {@code page}. */
	public Popups(DesignSession session, DesignPage page) {
		this.session = session;
		this.page = page;
	}

	/** The problems that a user who asks now means: those of what is selected, else all. */
	private List<Problem> problems() {
		List<Problem> found = new ArrayList<>();
		page.canvas().selected().forEach(e -> found.addAll(session.analysis().problems((EObject) e)));
		return found.isEmpty() ? session.analysis().problems() : found;
	}

	/** Whether there is a way out of a problem to offer. */
	public boolean hasFixes() {
		return session.analysis().problems().stream().anyMatch(p -> !p.fixes().isEmpty());
	}

	/** Offers the ways out. */
	public ChoicePopup fixes() {
		List<Choice> choices = new ArrayList<>();
		for (Problem problem : problems()) {
			for (QuickFix fix : problem.fixes()) {
				String label = fix.label().in(session.locale());
				choices.add(new Choice(label, "", KindIcons.named("quickfix"), () -> session.apply(fix)));
			}
		}
		return open(Messages.popup_fixes, false, nearSelection(), choices);
	}

	/** Shows the parts of a block. */
	public BlockPopup block(Node block) {
		BlockPopup popup = new BlockPopup(page.control(), nearSelection(), session, block);
		popup.open();
		return popup;
	}

	/** Offers all nodes; the chosen one is selected and shown. */
	public ChoicePopup find() {
		List<Choice> choices = session.analysis().order(session.network()).stream().map(this::nodeChoice).toList();
		return open(Messages.popup_find, true, upperMiddle(), choices);
	}

	private Choice nodeChoice(Node node) {
		LayerKind kind = session.analysis().kind(node).orElse(null);
		String words = kind == null ? node.getKind() : kind.id() + " " + session.texts().label(kind);
		return new Choice(ElementNames.name(node), words, kind == null ? KindIcons.unknown() : KindIcons.of(kind),
				() -> page.canvas().select(List.of(node)));
	}

	/** Offers all layers; the chosen one is added with its card's middle at {@code middle}, on the canvas. */
	public ChoicePopup add(Point at, Point middle) {
		Canvas canvas = page.canvas();
		int x = middle.x - canvas.look().cardWidth() / 2;
		int y = middle.y - canvas.look().cardHeight() / 2;
		List<Choice> choices = session.catalog().kinds(LayerKind.class).stream().map(k -> new Choice(
				session.texts().label(k), k.id() + " " + k.declaration().label().toLowerCase(Locale.ROOT),
				KindIcons.of(k), () -> addAt(k, x, y))).toList();
		return open(Messages.popup_add, true, at, choices);
	}

	private void addAt(LayerKind kind, int x, int y) {
		session.edit(Messages.edit_add, () -> session.nodes().add(kind.id(), x, y));
		page.selectLatest();
	}

	private ChoicePopup open(String title, boolean searchable, Point at, List<Choice> choices) {
		ChoicePopup popup = new ChoicePopup(page.control().getShell(), at, title, searchable, choices);
		popup.open();
		return popup;
	}

	private Point nearSelection() {
		Object first = page.canvas().viewer().getSelectedEditParts().stream().findFirst().orElse(null);
		if (first instanceof GraphicalEditPart part && part.getModel() instanceof Node) {
			Rectangle box = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(box);
			return page.canvas().viewer().getControl().toDisplay(box.x + 16, box.y + box.height);
		}
		return upperMiddle();
	}

	private Point upperMiddle() {
		Control control = page.canvas().viewer().getControl();
		return control.toDisplay(Math.max(0, control.getSize().x / 2 - 160), 24);
	}
}
