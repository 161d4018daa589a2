package org.layerwright.editor.internal.parts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.layerwright.editor.internal.figures.CanvasLayer;
import org.layerwright.editor.internal.figures.OrthogonalRouter;
import org.layerwright.editor.internal.policies.NetworkLayoutPolicy;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelPackage;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** The canvas: a network. */
public final class NetworkPart extends AbstractGraphicalEditPart {

	private final Drawing drawing;
	private final ChangeListener listener = new ChangeListener(this::changed);

	NetworkPart(Drawing drawing) {
		this.drawing = drawing;
	}

	private Network network() {
		return (Network) getModel();
	}

	@Override
	public void activate() {
		listener.follow(getModel());
		drawing.session().placements().onMove(this::moved);
		ConnectionLayer edges = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
		edges.setConnectionRouter(new OrthogonalRouter(drawing.obstacles()));
		super.activate();
	}

	@Override
	public void deactivate() {
		listener.leave(getModel());
		super.deactivate();
	}

	private void changed(Notification change) {
		Object feature = change.getFeature();
		if (feature == ModelPackage.Literals.NETWORK__NODES) {
			refreshChildren();
		} else if (feature == ModelPackage.Literals.NETWORK__EDGES) {
			Stream.of(change.getOldValue(), change.getNewValue()).filter(Edge.class::isInstance).map(Edge.class::cast)
					.flatMap(e -> Stream.of(e.getSource(), e.getTarget())).filter(Objects::nonNull)
					.forEach(this::refreshEdges);
		}
	}

	/** Shows the edges of {@code node} as the model has them now. */
	void refreshEdges(Node node) {
		if (part(node) instanceof NodePart part) {
			part.refreshEdges();
		}
	}

	private Object part(Object model) {
		return getViewer().getEditPartRegistry().get(model);
	}

	private void moved(Node node) {
		if (part(node) instanceof NodePart part) {
			part.refreshPlace();
		}
	}

	/** Routes the edges anew that are in the way of a card that was, or now is, within {@code area}. */
	void reroute(Rectangle area) {
		Rectangle around = area.getCopy().expand(48, 48);
		for (Object child : getLayer(LayerConstants.CONNECTION_LAYER).getChildren()) {
			IFigure edge = (IFigure) child;
			if (edge.getBounds().intersects(around)) {
				edge.revalidate();
			}
		}
	}

	/** Shows what the analysis says now: texts, shapes, problems. Changes only what differs. */
	public void refreshAnalysis() {
		for (Object child : getChildren()) {
			NodePart node = (NodePart) child;
			node.refreshTexts();
			node.getSourceConnections().forEach(edge -> ((EdgePart) edge).refreshShape());
		}
	}

	/** Shows everything in what is the look now. */
	public void restyle() {
		for (Object child : getChildren()) {
			NodePart node = (NodePart) child;
			node.restyle();
			node.getSourceConnections().forEach(edge -> ((EdgePart) edge).restyle());
		}
		getFigure().repaint();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new CanvasLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new NetworkLayoutPolicy(drawing.session(), drawing.look()));
		installEditPolicy("snap", new SnapFeedbackPolicy());
	}

	@Override
	protected List<?> getModelChildren() {
		return network().getNodes();
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
		if (type == SnapToHelper.class) {
			boolean snaps = Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
			return snaps ? new SnapToGrid(this) : null;
		}
		return super.getAdapter(type);
	}
}
