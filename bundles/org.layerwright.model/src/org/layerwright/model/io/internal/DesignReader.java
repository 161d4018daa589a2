package org.layerwright.model.io.internal;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.ModelPackage;
import org.layerwright.model.io.NetworkFileException;

/**
 * Reads one design from XMI. Without document types and entities; what it does not know it keeps as {@link Foreign}.
 * Names are taken as they stand, prefix included, so that foreign name spaces need no interpretation.
 */
public final class DesignReader {

	private static final int DEEPEST = 50;
	private final byte[] bytes;
	private final String file;
	private final References references;
	private XMLStreamReader xml;

	public DesignReader(byte[] bytes, String file) {
		this.bytes = bytes;
		this.file = file;
		this.references = new References(file);
	}

	/** The design, complete, with all references resolved. */
	public Design read() throws NetworkFileException {
		String text = Decoding.text(bytes, file);
		if (text.isBlank()) {
			throw new NetworkFileException(file, 0, "empty");
		}
		try {
			xml = factory().createXMLStreamReader(new StringReader(text));
			Design design = root();
			references.resolve();
			return design;
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			throw new NetworkFileException(file, line, "malformed", reason(e));
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLResolver((publicId, systemId, base, name) -> new ByteArrayInputStream(new byte[0]));
		return factory;
	}

	private static String reason(XMLStreamException e) {
		String message = String.valueOf(e.getMessage());
		return message.substring(message.indexOf("Message: ") + (message.contains("Message: ") ? 9 : 0));
	}

	private Design root() throws XMLStreamException, NetworkFileException {
		Design design = ModelFactory.eINSTANCE.createDesign();
		while (xml.next() != XMLStreamConstants.START_ELEMENT) {
			if (xml.getEventType() == XMLStreamConstants.DTD) {
				throw new NetworkFileException(file, line(), "doctype");
			}
			if (xml.getEventType() == XMLStreamConstants.COMMENT) {
				Foreign.at(design).items.add(new Foreign.Item(Fragment.comment(xml.getText()), design));
			}
		}
		checkRoot();
		attributes(design);
		children(design, 0);
		while (xml.hasNext()) {
			xml.next();
		}
		return design;
	}

	private void checkRoot() throws NetworkFileException {
		String[] name = xml.getLocalName().split(":", 2);
		String uri = attribute(name.length == 1 ? "xmlns" : "xmlns:" + name[0]);
		String format = ModelPackage.eNS_URI.substring(0, ModelPackage.eNS_URI.lastIndexOf('/') + 1);
		if (uri == null || !uri.startsWith(format) || !name[name.length - 1].equals("Design")) {
			throw new NetworkFileException(file, line(), "root", xml.getLocalName());
		}
		if (!uri.equals(ModelPackage.eNS_URI)) {
			throw new NetworkFileException(file, line(), "newer", uri.substring(format.length()),
					ModelPackage.eNS_URI.substring(format.length()));
		}
	}

	private String attribute(String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (Fragment.attribute(xml, i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return null;
	}

	private void attributes(EObject element) throws NetworkFileException {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String name = Fragment.attribute(xml, i);
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature == null || feature.isTransient() || feature instanceof EReference r && r.isContainment()) {
				Foreign.at(element).attributes.put(name, xml.getAttributeValue(i));
			} else if (feature instanceof EReference reference) {
				references.pending(element, reference, xml.getAttributeValue(i), line());
			} else {
				set(element, (EAttribute) feature, xml.getAttributeValue(i));
			}
		}
		references.declare(element, xml.getLocalName(), line());
	}

	private void set(EObject element, EAttribute attribute, String value) throws NetworkFileException {
		try {
			element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
		} catch (IllegalArgumentException e) {
			throw new NetworkFileException(file, line(), "number", xml.getLocalName(), attribute.getName(), value);
		}
	}

	private void children(EObject parent, int depth) throws XMLStreamException, NetworkFileException {
		List<String> waiting = new ArrayList<>();
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (xml.isStartElement() && containment(parent) != null) {
				EObject child = child(parent, containment(parent), depth);
				waiting.forEach(w -> Foreign.at(parent).items.add(new Foreign.Item(w, child)));
				waiting.clear();
			} else {
				String fragment = Fragment.read(xml);
				if (!fragment.isBlank()) {
					waiting.add(fragment);
				}
			}
		}
		waiting.forEach(w -> Foreign.at(parent).items.add(new Foreign.Item(w, null)));
	}

	private EReference containment(EObject parent) {
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(xml.getLocalName());
		return feature instanceof EReference reference && reference.isContainment() ? reference : null;
	}

	@SuppressWarnings("unchecked")
	private EObject child(EObject parent, EReference reference, int depth)
			throws XMLStreamException, NetworkFileException {
		if (depth >= DEEPEST) {
			throw new NetworkFileException(file, line(), "deep", reference.getName(), DEEPEST);
		}
		EObject child = ModelFactory.eINSTANCE.create(reference.getEReferenceType());
		if (reference.isMany()) {
			((List<EObject>) parent.eGet(reference)).add(child);
		} else if (parent.eIsSet(reference)) {
			throw new NetworkFileException(file, line(), "twice", reference.getName());
		} else {
			parent.eSet(reference, child);
		}
		attributes(child);
		children(child, depth + 1);
		return child;
	}

	private int line() {
		return xml.getLocation().getLineNumber();
	}
}
