package org.layerwright.editor.internal.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.layerwright.catalog.BlockKind;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.LayerKind;
import org.layerwright.core.ElementNames;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.figures.NodeFigure;
import org.layerwright.editor.internal.figures.PortAnchor;
import org.layerwright.editor.internal.policies.ConnectPolicy;
import org.layerwright.editor.internal.policies.NodeDeletePolicy;
import org.layerwright.editor.internal.policies.RenamePolicy;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelPackage;
import org.layerwright.model.Node;
import org.layerwright.ui.CategoryColors;
import org.layerwright.ui.KindIcons;

/** A node as a card; of an unknown kind as one that says so. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {

	private final Drawing drawing;
	private final ChangeListener listener = new ChangeListener(this::changed);

	NodePart(Drawing drawing) {
		this.drawing = drawing;
	}

	/** The node. */
	public Node node() {
		return (Node) getModel();
	}

	/** The card. */
	public NodeFigure card() {
		return (NodeFigure) getFigure();
	}

	@Override
	public void activate() {
		listener.follow(getModel());
		super.activate();
	}

	@Override
	public void deactivate() {
		listener.leave(getModel());
		super.deactivate();
	}

	@Override
	public void removeNotify() {
		Rectangle was = drawing.obstacles().remove(this);
		super.removeNotify();
		if (was != null && getParent() instanceof NetworkPart network) {
			network.reroute(was);
		}
	}

	private void changed(Notification change) {
		Object feature = change.getFeature();
		if (feature == ModelPackage.Literals.NODE__INCOMING || feature == ModelPackage.Literals.NODE__OUTGOING) {
			refreshEdges();
			refreshOtherEnds(change);
		} else if (feature == ModelPackage.Literals.CONFIGURED__KIND) {
			restyle();
		} else if (feature == ModelPackage.Literals.CONFIGURED__NAME) {
			refreshTexts();
		}
	}

	/** An edge appears once both ends are known: the end that was known first learns of it here. */
	private void refreshOtherEnds(Notification change) {
		Stream.of(change.getOldValue(), change.getNewValue()).filter(Edge.class::isInstance).map(Edge.class::cast)
				.flatMap(e -> Stream.of(e.getSource(), e.getTarget())).filter(Objects::nonNull)
				.filter(n -> n != node()).forEach(n -> ((NetworkPart) getParent()).refreshEdges(n));
	}

	/** Shows the edges that begin and end here as the model has them now. */
	void refreshEdges() {
		refreshSourceConnections();
		refreshTargetConnections();
		for (Object edge : getTargetConnections()) {
			((EdgePart) edge).refreshEnds();
		}
	}

	@Override
	protected IFigure createFigure() {
		return new NodeFigure(drawing.look());
	}

	@Override
	protected void refreshVisuals() {
		restyle();
		refreshPlace();
	}

	/** Icon, colours and fonts; then the texts. */
	void restyle() {
		Optional<Category> category = kind().map(k -> k.declaration().category());
		Look look = drawing.look();
		card().setStyle(look.image(category.map(KindIcons::of).orElse(KindIcons.unknown()), Look.ICON),
				category.map(CategoryColors::of).orElse(CategoryColors.UNKNOWN));
		card().setHasPort(kind().map(k -> k.ports().output()).orElse(true));
		card().setBlock(kind().filter(BlockKind.class::isInstance).isPresent());
		refreshTexts();
	}

	private Optional<LayerKind> kind() {
		return drawing.session().analysis().kind(node());
	}

	/** Name, kind, settings and problems. */
	void refreshTexts() {
		String settings = kind().map(k -> k.summary(drawing.session().analysis().attrs(node()))).orElse("");
		card().setTexts(ElementNames.name(node()), kindName(), settings);
		card().setProblem(drawing.badge(node()), drawing.reason(node()));
	}

	private String kindName() {
		return kind().map(drawing.session().texts()::label).orElseGet(() -> String.valueOf(node().getKind()));
	}

	/** Where the card lies; edges that were or are in its way are routed anew. */
	void refreshPlace() {
		Point at = drawing.session().placements().of(node()).orElse(new Point(0, 0));
		Rectangle card = new Rectangle(at.x, at.y, drawing.look().cardWidth(), drawing.look().cardHeight());
		Rectangle before = drawing.obstacles().put(this, card);
		NetworkPart network = (NetworkPart) getParent();
		network.setLayoutConstraint(this, getFigure(), card.getCopy().expand(Look.MARGIN, Look.MARGIN));
		if (before != null && !before.equals(card)) {
			network.reroute(before);
			network.reroute(card);
		}
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeletePolicy(drawing.session()));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(drawing.session()));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(drawing.session()));
	}

	@Override
	protected List<?> getModelSourceConnections() {
		return node().getOutgoing().stream().filter(NodePart::complete).toList();
	}

	@Override
	protected List<?> getModelTargetConnections() {
		return node().getIncoming().stream().filter(NodePart::complete).toList();
	}

	private static boolean complete(Edge edge) {
		return edge.getSource() != null && edge.getTarget() != null && edge.getNetwork() != null;
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart edge) {
		return PortAnchor.output(card());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart edge) {
		List<Edge> sorted = new ArrayList<>(node().getIncoming().stream().filter(NodePart::complete).toList());
		sorted.sort(Comparator.comparing((Edge e) -> place(e).x).thenComparing(e -> -place(e).y));
		return PortAnchor.input(card(), Math.max(0, sorted.indexOf(edge.getModel())), sorted.size());
	}

	private Point place(Edge edge) {
		return drawing.session().placements().of(edge.getSource()).orElse(new Point(0, 0));
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return PortAnchor.output(card());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return PortAnchor.input(card(), 0, 1);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection && isPort(selection.getLocation())) {
			return new PortDragTool(this);
		}
		return new NodeDragTool(this);
	}

	private boolean isPort(Point location) {
		Point point = location.getCopy();
		getFigure().translateToRelative(point);
		return card().isPort(point);
	}

	@Override
	public void performRequest(Request request) {
		Point location = request instanceof LocationRequest at ? at.getLocation() : null;
		boolean asked = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) && location == null;
		if (asked || RequestConstants.REQ_OPEN.equals(request.getType()) && isOnName(location)) {
			new NameEditor(this).show();
		} else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			drawing.session().open(node());
		}
	}

	private boolean isOnName(Point location) {
		if (location == null) {
			return false;
		}
		Point point = location.getCopy();
		card().nameLabel().translateToRelative(point);
		return card().nameLabel().containsPoint(point);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new NodeAccessible(this, () -> ElementNames.name(node()) + ", " + kindName(),
				() -> drawing.reason(node()));
	}
}
