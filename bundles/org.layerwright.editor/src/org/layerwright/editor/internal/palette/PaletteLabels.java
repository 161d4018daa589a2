package org.layerwright.editor.internal.palette;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;
import org.layerwright.ui.KindIcons;

/** Names and icons of kinds and categories; documentation as tooltip. */
final class PaletteLabels extends ColumnLabelProvider {

	private static final int LINE = 64;

	private final KindTexts texts;
	private final ResourceManager resources;

	PaletteLabels(KindTexts texts, Control control) {
		this.texts = texts;
		this.resources = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
	}

	@Override
	public String getText(Object element) {
		return element instanceof Kind kind ? texts.label(kind) : texts.label((Category) element);
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof Kind kind ? resources.create(KindIcons.of(kind)) : null;
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof Category ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
				: null;
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof Kind kind ? wrapped(texts.doc(kind)) : null;
	}

	/** In lines that can be read at a glance; text without spaces breaks anywhere. */
	private static String wrapped(String text) {
		StringBuilder lines = new StringBuilder();
		int length = 0;
		for (String word : text.split("(?<= )|(?<=[，。；：])")) {
			if (length + word.length() > LINE && length > 0) {
				lines.append('\n');
				length = 0;
			}
			lines.append(word);
			length += word.length();
		}
		return lines.toString();
	}

	/** Below the pointer, so that the row can still be clicked and dragged. */
	@Override
	public Point getToolTipShift(Object element) {
		return new Point(12, 24);
	}

	@Override
	public int getToolTipDisplayDelayTime(Object element) {
		return 700;
	}
}
