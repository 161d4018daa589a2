package org.layerwright.editor.internal.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.layerwright.core.Kinds;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Training;

/** Adds to a design what it has not yet: data to learn from, a training. */
final class AddLinks {

	private final Composite parent;
	private final DesignSession session;

	AddLinks(Composite parent, DesignSession session) {
		this.parent = parent;
		this.session = session;
	}

	void create() {
		if (session.design().getTraining() == null) {
			link(Messages.sheet_addTraining, this::addTraining);
		}
		link(Messages.sheet_addData, this::addData);
	}

	private void link(String text, Runnable change) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> session.edit(text, change)));
		GridDataFactory.fillDefaults().indent(12, 4).applyTo(link);
	}

	private void addTraining() {
		Training training = ModelFactory.eINSTANCE.createTraining();
		training.setId(freshId("training"));
		training.setKind(Kinds.SUPERVISED);
		session.design().setTraining(training);
	}

	private void addData() {
		DataSource data = ModelFactory.eINSTANCE.createDataSource();
		data.setId(freshId("data"));
		data.setName(data.getId());
		data.setKind("csv");
		session.design().getData().add(data);
	}

	private String freshId(String base) {
		String id = base;
		for (int i = 2; taken(session.design(), id); i++) {
			id = base + i;
		}
		return id;
	}

	private static boolean taken(Design design, String id) {
		return design.getData().stream().anyMatch(d -> id.equals(d.getId()) || id.equals(d.getName()))
				|| design.getNetworks().stream().anyMatch(n -> id.equals(n.getId())
						|| n.getNodes().stream().anyMatch(m -> id.equals(m.getId())));
	}
}
