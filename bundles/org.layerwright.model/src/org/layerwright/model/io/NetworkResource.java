package org.layerwright.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.layerwright.model.Design;

/** A network file as EMF sees it, for editors and resource sets; the format is that of {@link NetworkFile}. */
public final class NetworkResource extends ResourceImpl {

	public NetworkResource(URI uri) {
		super(uri);
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		String name = getURI() == null ? "" : getURI().lastSegment();
		getContents().add(NetworkFile.read(in, name == null ? getURI().toString() : name));
	}

	/** Of a file that the operating system knows, the content is replaced at once or not at all. */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		if (getURI().isFile() && getContents().size() == 1) {
			NetworkFile.save((Design) getContents().get(0), Path.of(getURI().toFileString()));
			setModified(false);
		} else {
			super.save(options);
		}
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		for (EObject root : getContents()) {
			NetworkFile.write((Design) root, out);
		}
	}
}
