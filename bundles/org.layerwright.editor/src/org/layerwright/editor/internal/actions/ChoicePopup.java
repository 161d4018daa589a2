package org.layerwright.editor.internal.actions;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.layerwright.editor.internal.Messages;

/** A small list to choose from, near what it is about; with a field to narrow it where it may be long. */
public final class ChoicePopup extends PopupDialog {

	private final Point at;
	private final boolean searchable;
	private final List<Choice> choices;
	private Table table;
	private Text search;

	/**
	 * Something to choose.
	 *
	 * @param label what is read
	 * @param words what else the search finds it by
	 * @param icon in front of it, or null
	 * @param effect what happens then
	 */
	public record Choice(String label, String words, ImageDescriptor icon, Runnable effect) {}

	/** A popup whose upper left corner is {@code at}, on the display. */
	public ChoicePopup(Shell parent, Point at, String title, boolean searchable, List<Choice> choices) {
		super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title, null);
		this.at = at;
		this.searchable = searchable;
		this.choices = choices;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		if (searchable) {
			search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
			search.setMessage(Messages.popup_search);
			search.addModifyListener(e -> fill());
			search.addKeyListener(KeyListener.keyPressedAdapter(this::moveFromSearch));
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(search);
		}
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, searchable ? 260 : SWT.DEFAULT)
				.applyTo(table);
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> choose()));
		table.addListener(SWT.MouseUp, e -> choose());
		fill();
		return area;
	}

	private void fill() {
		ResourceManager images = new LocalResourceManager(JFaceResources.getResources(table.getDisplay()), table);
		String[] words = search == null ? new String[0] : search.getText().toLowerCase(Locale.ROOT).split("\\s+");
		table.removeAll();
		for (Choice choice : choices) {
			String all = (choice.label() + " " + choice.words()).toLowerCase(Locale.ROOT);
			if (List.of(words).stream().allMatch(all::contains)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(choice.label());
				item.setImage(choice.icon() == null ? null : images.create(choice.icon()));
				item.setData(choice);
			}
		}
		table.select(0);
	}

	private void moveFromSearch(KeyEvent event) {
		int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (by != 0) {
			table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + by)));
			event.doit = false;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			choose();
		}
	}

	/** Does what is selected. */
	public void choose() {
		if (table.getSelectionCount() > 0) {
			Choice choice = (Choice) table.getSelection()[0].getData();
			close();
			choice.effect().run();
		}
	}

	/** What there is to choose from now. */
	public Table table() {
		return table;
	}

	@Override
	protected Control getFocusControl() {
		return search == null ? table : search;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return at;
	}
}
