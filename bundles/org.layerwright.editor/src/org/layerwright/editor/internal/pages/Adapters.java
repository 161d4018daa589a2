package org.layerwright.editor.internal.pages;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.layerwright.editor.internal.actions.EditorActions;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.outline.NetworkOutline;
import org.layerwright.editor.internal.problems.ProblemMarkers;
import org.layerwright.editor.internal.properties.SettingsPage;

/** What an editor has for those who ask it by type: outline, property sheet, viewer, command stack and so on. */
public final class Adapters {

	private final IEditorPart editor;
	private final DesignPage page;
	private DesignSession session;
	private EditorActions actions;
	private NetworkOutline outline;
	private SettingsPage settings;

	/** Nothing yet but the viewer. */
	public Adapters(IEditorPart editor, DesignPage page) {
		this.editor = editor;
		this.page = page;
	}

	/** The design that is shown now. */
	public void show(DesignSession shown, EditorActions its) {
		session = shown;
		actions = its;
		if (outline != null && !outline.isDisposed()) {
			outline.show(shown);
		}
		if (settings != null) {
			settings.reopened();
		}
	}

	/** What there is of {@code type}, or null. */
	public <T> T find(Class<T> type) {
		Supplier<?> supplier = session == null ? null : supplier(type);
		return supplier == null ? null : type.cast(supplier.get());
	}

	private Supplier<?> supplier(Class<?> type) {
		if (type == IPropertySheetPage.class) {
			return () -> {
				settings = new SettingsPage(() -> session, actions.registry());
				return settings;
			};
		} else if (type == IContentOutlinePage.class) {
			return this::outline;
		} else if (type == IGotoMarker.class) {
			return () -> (IGotoMarker) this::reveal;
		}
		List<Object> parts = List.of(session, session.commands(), session.design(), session.analysis(), actions,
				actions.registry(), page, page.canvas().viewer(), page.canvas().zoom());
		return parts.stream().filter(type::isInstance).filter(p -> type != Object.class).findFirst()
				.<Supplier<?>>map(p -> () -> p).orElse(null);
	}

	private NetworkOutline outline() {
		if (outline == null || outline.isDisposed()) {
			outline = new NetworkOutline(page.canvas());
			outline.show(session);
		}
		return outline;
	}

	private void reveal(IMarker marker) {
		String id = marker.getAttribute(ProblemMarkers.ELEMENT, "");
		EObject element = session.analysis().problems().stream().map(p -> p.element())
				.filter(e -> id.equals(EcoreUtil.getID(e))).findFirst().orElse(session.network());
		page.canvas().select(List.of(element));
		editor.getSite().getPage().activate(editor);
	}
}
