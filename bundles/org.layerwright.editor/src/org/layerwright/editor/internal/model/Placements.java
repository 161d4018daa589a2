package org.layerwright.editor.internal.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.layerwright.model.Design;
import org.layerwright.model.Layout;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.ModelPackage;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Placement;

/** Where the nodes of a design are drawn; tells who listens which node has moved. */
public final class Placements extends AdapterImpl {

	private final Design design;
	private final Map<Node, Placement> byNode = new HashMap<>();
	private Consumer<Node> moved = node -> {
	};

	Placements(Design design) {
		this.design = design;
	}

	void attach() {
		design.eAdapters().add(this);
		design.getLayouts().forEach(this::follow);
	}

	void detach() {
		design.eAdapters().remove(this);
		design.getLayouts().forEach(this::unfollow);
	}

	/** {@code listener} hears of every node whose place changes. */
	public void onMove(Consumer<Node> listener) {
		moved = listener;
	}

	/** The upper left corner of {@code node}'s card at 100% zoom. */
	public Optional<Point> of(Node node) {
		return Optional.ofNullable(byNode.get(node)).map(p -> new Point(p.getX(), p.getY()));
	}

	/** Whether every node of {@code network} has its place. */
	public boolean complete(Network network) {
		return network.getNodes().stream().allMatch(byNode::containsKey);
	}

	/** What {@link #place} changes: so small a part of the design that moving many nodes stays quick to record. */
	public EObject scope(Node node) {
		Placement placement = byNode.get(node);
		return placement == null ? design : placement;
	}

	/** Changes the model: {@code node} lies at x, y. */
	public void place(Node node, int x, int y) {
		Placement placement = byNode.get(node);
		if (placement == null) {
			placement = ModelFactory.eINSTANCE.createPlacement();
			placement.setNode(node);
			placement.setX(x);
			placement.setY(y);
			ensureLayout(node.getNetwork()).getPlacements().add(placement);
		} else {
			placement.setX(x);
			placement.setY(y);
		}
	}

	/** Changes the model: forgets where {@code node} lay. */
	public void remove(Node node) {
		Placement placement = byNode.get(node);
		design.getLayouts().forEach(layout -> layout.getPlacements().remove(placement));
	}

	private Layout ensureLayout(Network network) {
		return design.getLayouts().stream().filter(l -> l.getNetwork() == network).findFirst().orElseGet(() -> {
			Layout layout = ModelFactory.eINSTANCE.createLayout();
			layout.setNetwork(network);
			design.getLayouts().add(layout);
			return layout;
		});
	}

	private void follow(Object followed) {
		switch (followed) {
		case Layout layout -> {
			listen(layout);
			layout.getPlacements().forEach(this::follow);
		}
		case Placement placement when placement.getNode() != null -> {
			listen(placement);
			byNode.put(placement.getNode(), placement);
			moved.accept(placement.getNode());
		}
		default -> listen((EObject) followed); // not complete yet, as in the middle of an undo
		}
	}

	private void listen(EObject object) {
		if (!object.eAdapters().contains(this)) {
			object.eAdapters().add(this);
		}
	}

	private void unfollow(Object followed) {
		((EObject) followed).eAdapters().remove(this);
		switch (followed) {
		case Layout layout -> layout.getPlacements().forEach(this::unfollow);
		case Placement placement -> byNode.values().remove(placement);
		default -> throw new IllegalArgumentException(followed.toString());
		}
	}

	@Override
	public void notifyChanged(Notification change) {
		Object feature = change.getFeature();
		if (change.isTouch()) {
			return;
		}
		if (feature == ModelPackage.Literals.PLACEMENT__X || feature == ModelPackage.Literals.PLACEMENT__Y) {
			moved.accept(((Placement) change.getNotifier()).getNode());
		} else if (feature == ModelPackage.Literals.DESIGN__LAYOUTS
				|| feature == ModelPackage.Literals.LAYOUT__PLACEMENTS) {
			each(change.getOldValue()).forEach(this::unfollow);
			each(change.getNewValue()).forEach(this::follow);
		} else if (feature == ModelPackage.Literals.PLACEMENT__NODE
				|| feature == ModelPackage.Literals.LAYOUT__NETWORK) {
			follow(change.getNotifier());
		}
	}

	private static Collection<?> each(Object value) {
		return switch (value) {
		case null -> List.of();
		case Collection<?> many -> List.copyOf(many);
		default -> List.of(value);
		};
	}
}
