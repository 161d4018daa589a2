package org.layerwright.model.io.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a file holds at an element that this version does not know, and comments: kept and written back. */
public final class Foreign extends AdapterImpl {

	final Map<String, String> attributes = new LinkedHashMap<>();
	final List<Item> items = new ArrayList<>();

	/**
	 * A comment, text or unknown element as XML.
	 *
	 * @param before the known sibling that follows it, or null at the end
	 */
	record Item(String xml, EObject before) {}

	/** That of {@code element}, or null. */
	public static Foreign of(EObject element) {
		return (Foreign) EcoreUtil.getExistingAdapter(element, Foreign.class);
	}

	/** That of {@code element}, made if there is none. */
	static Foreign at(EObject element) {
		Foreign foreign = of(element);
		if (foreign == null) {
			foreign = new Foreign();
			element.eAdapters().add(foreign);
		}
		return foreign;
	}

	/** Gives {@code copy} the same; comments stand before the copies of what they stood before. */
	public void copyTo(EObject copy, Map<EObject, EObject> copies) {
		Foreign other = at(copy);
		other.attributes.putAll(attributes);
		items.forEach(i -> other.items.add(new Item(i.xml, copies.get(i.before))));
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Foreign.class;
	}
}
