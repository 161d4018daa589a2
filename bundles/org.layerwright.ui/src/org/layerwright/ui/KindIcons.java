package org.layerwright.ui;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Kind;

/** The icons of one family: a tile in the colour of the category, with a white drawing. Scalable at any zoom. */
public final class KindIcons {

	private KindIcons() {}

	/** The icon of a category, 16 points wide. */
	public static ImageDescriptor of(Category category) {
		return named(category.name().toLowerCase(Locale.ROOT));
	}

	/** The icon of a kind: that of its category. */
	public static ImageDescriptor of(Kind kind) {
		return of(kind.declaration().category());
	}

	/** The icon of a kind that is not installed. */
	public static ImageDescriptor unknown() {
		return named("unknown");
	}

	/** An icon of this bundle by its file name without extension, such as {@code layout}. */
	public static ImageDescriptor named(String name) {
		URL url = KindIcons.class.getResource("/icons/" + name + ".svg");
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	/** The same icon, {@code points} wide instead of 16, drawn anew and not stretched. */
	public static ImageDescriptor sized(ImageDescriptor icon, int points) {
		return new SizedIcon(icon, points);
	}
}
