package org.layerwright.model.io.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.model.Design;
import org.layerwright.model.ModelPackage;
import org.layerwright.model.Placement;

/** Writes one design as XMI, in the order of the Ecore's features. */
public final class DesignWriter {

	private static final Set<String> ROOT = Set.of("xmi:version", "xmlns:xmi", "xmlns:lw");
	private final Design design;
	private final StringBuilder out = new StringBuilder();
	private final Map<EObject, String> ids = new IdentityHashMap<>();

	public DesignWriter(Design design) {
		this.design = design;
	}

	/** The whole file, UTF-8. */
	public byte[] bytes() {
		collectIds();
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		Foreign foreign = Foreign.of(design);
		if (foreign != null) {
			foreign.items.stream().filter(i -> i.before() == design).forEach(i -> out.append(i.xml()).append('\n'));
		}
		out.append("<lw:Design xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:lw=\"")
				.append(ModelPackage.eNS_URI).append('"');
		body(design, "lw:Design", 0);
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Every id once: an element without one, or with one that is taken, gets another in the file. */
	private void collectIds() {
		Set<String> taken = new HashSet<>();
		for (Iterator<EObject> all = design.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			EAttribute attribute = element.eClass().getEIDAttribute();
			if (attribute != null) {
				String id = (String) element.eGet(attribute);
				ids.put(element,
						fresh(id == null || id.isEmpty() ? element.eClass().getName().toLowerCase(Locale.ROOT) : id,
								taken));
			}
		}
	}

	private static String fresh(String wanted, Set<String> taken) {
		String id = wanted;
		for (int i = 2; !taken.add(id); i++) {
			id = wanted + "_" + i;
		}
		return id;
	}

	private void element(EObject element, String name, int depth) {
		indent(depth).append('<').append(name);
		body(element, name, depth);
	}

	private void body(EObject element, String name, int depth) {
		List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures();
		features.forEach(f -> attribute(element, f));
		Foreign foreign = Foreign.of(element);
		if (foreign != null) {
			foreign.attributes.forEach((k, v) -> write(ROOT.contains(k) ? null : k, v));
		}
		List<EObject> children = element.eContents().stream().filter(this::isWritten).toList();
		List<Foreign.Item> items = foreign == null ? List.of() : foreign.items;
		if (children.isEmpty() && items.isEmpty()) {
			out.append("/>\n");
			return;
		}
		out.append(">\n");
		for (EObject child : children) {
			items.stream().filter(i -> i.before() == child).forEach(i -> line(i.xml(), depth + 1));
			element(child, child.eContainingFeature().getName(), depth + 1);
		}
		items.stream().filter(i -> i.before() != element && !children.contains(i.before()))
				.forEach(i -> line(i.xml(), depth + 1));
		indent(depth).append("</").append(name).append(">\n");
	}

	/** A placement of a node that is gone means nothing. */
	private boolean isWritten(EObject element) {
		return !(element instanceof Placement placement) || ids.containsKey(placement.getNode());
	}

	private void attribute(EObject element, EStructuralFeature feature) {
		if (feature.isTransient() || feature.isDerived()) {
			return;
		}
		Object value = element.eGet(feature);
		if (feature instanceof EReference reference) {
			write(reference.isContainment() ? null : feature.getName(), ids.get(value));
		} else if (feature == element.eClass().getEIDAttribute()) {
			write(feature.getName(), ids.get(element));
		} else {
			write(feature.getName(), EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
		}
	}

	private void write(String name, String value) {
		if (name != null && value != null) {
			out.append(' ').append(name).append("=\"").append(Xml.attribute(value)).append('"');
		}
	}

	private void line(String xml, int depth) {
		indent(depth).append(xml).append('\n');
	}

	private StringBuilder indent(int depth) {
		return out.append("  ".repeat(depth));
	}
}
