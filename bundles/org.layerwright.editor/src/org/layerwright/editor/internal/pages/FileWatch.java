package org.layerwright.editor.internal.pages;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.NetworkDocument;
import org.layerwright.ui.UiBridge;

/**
 * Notices what others do to an editor's file: change, move or delete it. Never throws away what the user has not saved.
 */
public final class FileWatch implements IResourceChangeListener, IPartListener2 {

	private final IEditorPart editor;
	private final NetworkDocument document;
	private final Runnable reload;
	private final Consumer<IFile> moved;
	private final UiBridge look;
	private volatile IFile newPlace;

	/** Watches until {@link #close}. */
	public FileWatch(IEditorPart editor, NetworkDocument document, Runnable reload, Consumer<IFile> moved) {
		this.editor = editor;
		this.document = document;
		this.reload = reload;
		this.moved = moved;
		this.look = new UiBridge(editor.getSite().getShell().getDisplay(), this::look);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		editor.getSite().getPage().addPartListener(this);
	}

	/** Watches no more. */
	public void close() {
		look.close();
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		editor.getSite().getPage().removePartListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = document.file().map(f -> event.getDelta().findMember(f.getFullPath())).orElse(null);
		if (delta == null) {
			return;
		}
		if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			newPlace = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
		}
		boolean content = (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.MOVED_TO)) != 0;
		if (content || delta.getKind() == IResourceDelta.REMOVED) {
			look.request();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			look.request();
		}
	}

	private void look() {
		IFile place = newPlace;
		newPlace = null;
		if (place != null) {
			moved.accept(place);
		} else if (document.file().filter(f -> !f.exists()).isPresent()) {
			closeIfClean();
		} else if (document.changedOutside()) {
			changedOutside();
		}
	}

	private void closeIfClean() {
		if (!editor.isDirty()) {
			editor.getSite().getPage().closeEditor(editor, false);
		}
	}

	private void changedOutside() {
		boolean active = editor.getSite().getPage().getActiveEditor() == editor;
		if (!editor.isDirty()) {
			reload.run();
		} else if (active) {
			document.accept();
			boolean take = MessageDialog.openQuestion(editor.getSite().getShell(), Messages.changed_title,
					NLS.bind(Messages.changed_question, editor.getTitle()));
			if (take) {
				reload.run();
			}
		}
	}
}
