package org.layerwright.editor.internal.parts;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.layerwright.editor.internal.figures.GridFigure;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.figures.ScaledLayers;

/** The root of a drawing: layers that scale sharply, on a quiet grid. */
public final class NetworkRoot extends ScalableFreeformRootEditPart {

	/** A root in the tones of {@code look}. */
	public NetworkRoot(Look look) {
		((GridFigure) getLayer(GRID_LAYER)).setLook(look);
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScaledLayers layers = new ScaledLayers();
		layers.add(createGridLayer(), GRID_LAYER);
		layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
		FreeformLayer feedback = new FreeformLayer();
		feedback.setEnabled(false);
		layers.add(feedback, SCALED_FEEDBACK_LAYER);
		return layers;
	}

	/** Edges lie below nodes, so that nothing crosses a card. */
	@Override
	protected LayeredPane createPrintableLayers() {
		FreeformLayeredPane layers = new FreeformLayeredPane();
		layers.add(new ConnectionLayer(), CONNECTION_LAYER);
		layers.add(new FreeformLayer(), PRIMARY_LAYER);
		return layers;
	}

	@Override
	protected GridLayer createGridLayer() {
		return new GridFigure();
	}
}
