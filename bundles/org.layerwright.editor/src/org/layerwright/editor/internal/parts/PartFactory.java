package org.layerwright.editor.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.figures.Obstacles;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Makes the three parts of a drawing: the network, its nodes, its edges. */
public final class PartFactory implements EditPartFactory {

	private final Drawing drawing;

	/** Parts that show {@code session} in the given look. */
	public PartFactory(DesignSession session, Look look) {
		this.drawing = new Drawing(session, look, new Obstacles());
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		EditPart part = switch (model) {
		case Network network -> new NetworkPart(drawing);
		case Node node -> new NodePart(drawing);
		case Edge edge -> new EdgePart(drawing);
		default -> throw new IllegalArgumentException("nothing draws " + model);
		};
		part.setModel(model);
		return part;
	}
}
