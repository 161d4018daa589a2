package org.layerwright.editor.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.layerwright.core.Designs;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;

/** The file behind an editor, inside the workspace or outside. */
public final class NetworkDocument {

	private IFile file;
	private Path path;
	private long stamp = IResource.NULL_STAMP;

	/** @throws IOException if {@code input} is no local file */
	public NetworkDocument(IEditorInput input) throws IOException {
		IFile inWorkspace = input.getAdapter(IFile.class);
		IURIEditorInput uri = input.getAdapter(IURIEditorInput.class);
		if (inWorkspace != null) {
			moveTo(inWorkspace);
		} else if (uri != null && "file".equals(uri.getURI().getScheme())) {
			path = Path.of(uri.getURI());
		} else {
			throw new IOException(input.getName());
		}
	}

	/** From now on the design belongs to {@code target}, which need not be there yet. */
	public void moveTo(IFile target) throws IOException {
		if (target.getLocation() == null) {
			throw new IOException(target.getFullPath().toString());
		}
		file = target;
		path = target.getLocation().toPath();
		stamp = currentStamp();
	}

	/** Reads the file. */
	public Design load() throws IOException {
		refresh();
		Design design = NetworkFile.load(path);
		if (design.getNetworks().isEmpty()) {
			design.getNetworks().addAll(Designs.create(design.getName()).getNetworks()); // something to draw on
		}
		stamp = currentStamp();
		return design;
	}

	private void refresh() throws IOException {
		try {
			if (file != null && !file.isSynchronized(IResource.DEPTH_ZERO)) {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		} catch (CoreException e) {
			throw new IOException(e.getStatus().getMessage(), e);
		}
	}

	/** Whether the file may be written; asks the user, or the team provider, where that can be changed. */
	public IStatus validateEdit(Shell shell) {
		return file == null ? Status.OK_STATUS
				: ResourcesPlugin.getWorkspace().validateEdit(new IFile[] { file }, shell);
	}

	/** Replaces the file by {@code design}, at once or not at all. */
	public void save(Design design, IProgressMonitor monitor) throws IOException, CoreException {
		if (file == null) {
			NetworkFile.save(design, path);
			return;
		}
		ResourcesPlugin.getWorkspace().run(progress -> {
			try {
				NetworkFile.save(design, path);
			} catch (IOException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
			file.refreshLocal(IResource.DEPTH_ZERO, progress);
			stamp = currentStamp();
		}, file.getParent(), 0, monitor);
	}

	/** Whether the file differs from what was last read or written here. */
	public boolean changedOutside() {
		return file != null && file.exists() && currentStamp() != stamp;
	}

	/** What is there now counts as seen, so that saving replaces it. */
	public void accept() {
		stamp = currentStamp();
	}

	private long currentStamp() {
		return file == null ? IResource.NULL_STAMP : file.getModificationStamp();
	}

	/** The file in the workspace, if it is there. */
	public Optional<IFile> file() {
		return Optional.ofNullable(file);
	}

	/** Where it lies on disk. */
	public Path path() {
		return path;
	}
}
