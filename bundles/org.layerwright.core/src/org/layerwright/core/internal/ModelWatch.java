package org.layerwright.core.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelPackage;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;
import org.layerwright.model.util.ModelSwitch;

/**
 * Listens to what a design means, not to how it is drawn: one adapter for all its elements, added and removed as they
 * come and go.
 */
public final class ModelWatch extends AdapterImpl {

	private final Inference inference;
	private final Runnable changed;

	/** Says by what was changed what has to be computed again. */
	private final ModelSwitch<Boolean> meaning = new ModelSwitch<>() {
		@Override
		public Boolean caseNetwork(Network network) {
			inference.structureChanged(network);
			return true;
		}

		@Override
		public Boolean caseNode(Node node) {
			inference.settingsChanged(node);
			return true;
		}

		@Override
		public Boolean caseEdge(Edge edge) {
			inference.edgeChanged(edge);
			return true;
		}

		@Override
		public Boolean caseSetting(Setting setting) {
			return setting.eContainer() == null ? Boolean.TRUE : doSwitch(setting.eContainer());
		}

		@Override
		public Boolean caseDesign(Design design) {
			inference.networksChanged();
			return true;
		}
	};

	public ModelWatch(Inference inference, Runnable changed) {
		this.inference = inference;
		this.changed = changed;
	}

	/** Listens to {@code element} and all that it means; what was known of it may be out of date. */
	public void watch(EObject element) {
		element.eAdapters().add(this);
		meaning.doSwitch(element);
		element.eContents().stream().filter(ModelWatch::isMeant).forEach(this::watch);
	}

	/** Listens to them no more. */
	public void leave(EObject element) {
		element.eAdapters().remove(this);
		element.eContents().forEach(this::leave);
	}

	private static boolean isMeant(EObject element) {
		int type = element.eClass().getClassifierID();
		return type != ModelPackage.LAYOUT && type != ModelPackage.PLACEMENT;
	}

	@Override
	public void notifyChanged(Notification change) {
		if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER
				|| change.getFeature() == ModelPackage.Literals.DESIGN__LAYOUTS) {
			return;
		}
		if (change.getFeature() == ModelPackage.Literals.NODE__OUTGOING) {
			inference.outgoingChanged((Node) change.getNotifier());
		} else if (change.getFeature() != ModelPackage.Literals.NODE__INCOMING) {
			follow(change);
			meaning.doSwitch((EObject) change.getNotifier());
		}
		changed.run();
	}

	private void follow(Notification change) {
		EStructuralFeature feature = (EStructuralFeature) change.getFeature();
		if (change.getEventType() != Notification.MOVE && feature.eClass() == EcorePackage.Literals.EREFERENCE
				&& ((EReference) feature).isContainment()) {
			elements(change.getOldValue()).forEach(this::leave);
			elements(change.getNewValue()).stream().filter(e -> !e.eAdapters().contains(this)).forEach(this::watch);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> elements(Object value) {
		if (value instanceof Collection<?> many) {
			return List.copyOf((Collection<EObject>) many);
		}
		return value == null ? List.of() : List.of((EObject) value);
	}
}
