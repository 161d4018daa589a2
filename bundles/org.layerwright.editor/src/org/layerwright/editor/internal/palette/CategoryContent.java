package org.layerwright.editor.internal.palette;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.LayerKind;

/** Categories that have layers, and the layers in them, in the order of the catalogue. */
final class CategoryContent implements ITreeContentProvider {

	private final List<LayerKind> kinds;

	CategoryContent(Catalog catalog) {
		this.kinds = catalog.kinds(LayerKind.class);
	}

	@Override
	public Object[] getElements(Object input) {
		return Arrays.stream(Category.values()).filter(this::hasChildren).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return kinds.stream().filter(k -> k.declaration().category() == parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof LayerKind kind ? kind.declaration().category() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return kinds.stream().anyMatch(k -> k.declaration().category() == element);
	}
}
