package org.layerwright.editor.internal.palette;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;

/**
 * Lets through the kinds whose id, English name, local name, former id or category contains every word searched for.
 */
public final class KindSearch extends ViewerFilter {

	private final KindTexts texts;
	private String[] words = {};

	/** Searches names as {@code texts} has them, besides English ones. */
	public KindSearch(KindTexts texts) {
		this.texts = texts;
	}

	/** What to search for; everything passes an empty text. */
	public void setText(String text) {
		words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		if (element instanceof Kind kind) {
			return matches(kind);
		}
		ITreeContentProvider content = (ITreeContentProvider) ((TreeViewer) viewer).getContentProvider();
		return Stream.of(content.getChildren(element)).anyMatch(k -> matches((Kind) k));
	}

	/** Whether {@code kind} is among what is searched for. */
	public boolean matches(Kind kind) {
		Declaration declaration = kind.declaration();
		Category category = declaration.category();
		String all = Stream.concat(Stream.of(declaration.id(), declaration.label(), texts.label(kind), category.label(),
				texts.label(category)), declaration.aliases().stream()).reduce("", (a, b) -> a + "\n" + b)
				.toLowerCase(Locale.ROOT);
		return Stream.of(words).allMatch(all::contains);
	}
}
