package org.layerwright.editor.internal.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.layerwright.editor.internal.policies.KindFactory;

/** Takes kinds that are dragged from the palette to the canvas. */
public final class KindDrop extends TemplateTransferDropTargetListener {

	private final Runnable dropped;

	/** After a drop {@code dropped} runs. */
	public KindDrop(EditPartViewer viewer, Runnable dropped) {
		super(viewer);
		this.dropped = dropped;
	}

	@Override
	protected CreationFactory getFactory(Object template) {
		return (KindFactory) template;
	}

	@Override
	protected void handleDrop() {
		super.handleDrop();
		dropped.run();
	}
}
