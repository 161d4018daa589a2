package org.layerwright.views.internal.progress;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of this bundle. */
final class Icons {
	private Icons() {}

	/** An icon by its file name without extension. */
	static ImageDescriptor named(String name) {
		return ImageDescriptor.createFromURL(Icons.class.getResource("/icons/" + name + ".svg"));
	}
}
