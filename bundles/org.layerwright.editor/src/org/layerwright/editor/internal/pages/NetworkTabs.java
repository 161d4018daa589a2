package org.layerwright.editor.internal.pages;

import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.layerwright.core.ElementNames;
import org.layerwright.core.Networks;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Network;

/** One tab for each network of a design that has several, such as generator and discriminator. */
final class NetworkTabs {

	private final CTabFolder tabs;
	private DesignSession session;
	private List<String> shown = List.of();

	NetworkTabs(Composite parent) {
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).exclude(true)
				.applyTo(tabs);
		tabs.setVisible(false);
		tabs.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> session.show((Network) e.item.getData())));
		tabs.setMenu(menu());
	}

	private Menu menu() {
		Menu menu = new Menu(tabs);
		item(menu, Messages.networks_rename, this::rename);
		item(menu, Messages.networks_remove, this::remove);
		return menu;
	}

	private static void item(Menu menu, String text, Runnable effect) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> effect.run()));
	}

	/** Shows the networks of {@code opened} as they are now. */
	void show(DesignSession opened) {
		boolean same = session == opened;
		session = opened;
		List<Network> networks = opened.design().getNetworks();
		List<String> names = networks.stream().map(ElementNames::name).toList();
		if (!same || !names.equals(shown)) {
			shown = names;
			fill(networks);
		}
		tabs.setSelection(networks.indexOf(opened.network()));
	}

	private void fill(List<Network> networks) {
		for (CTabItem item : tabs.getItems()) {
			item.dispose();
		}
		for (Network network : networks) {
			CTabItem item = new CTabItem(tabs, SWT.NONE);
			item.setText(ElementNames.name(network));
			item.setData(network);
		}
		boolean several = networks.size() > 1;
		tabs.setVisible(several);
		((org.eclipse.swt.layout.GridData) tabs.getLayoutData()).exclude = !several;
		tabs.getParent().layout();
	}

	/** Adds a network and shows it. */
	void add() {
		session.edit(Messages.networks_add, () -> session.show(Networks.add(session.design())));
	}

	private void rename() {
		Network network = session.network();
		InputDialog dialog = new InputDialog(tabs.getShell(), Messages.networks_rename, Messages.networks_name,
				network.getName(), text -> text.isBlank() ? Messages.networks_nameless : null);
		if (dialog.open() == Window.OK) {
			session.edit(Messages.networks_rename, () -> network.setName(dialog.getValue().strip()));
		}
	}

	private void remove() {
		Network network = session.network();
		session.edit(Messages.networks_remove, () -> Networks.remove(network));
	}
}
