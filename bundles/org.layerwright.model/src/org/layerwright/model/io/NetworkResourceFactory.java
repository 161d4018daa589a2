package org.layerwright.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Lets resource sets read and write {@code .network} files. */
public final class NetworkResourceFactory implements Resource.Factory {

	@Override
	public Resource createResource(URI uri) {
		return new NetworkResource(uri);
	}
}
