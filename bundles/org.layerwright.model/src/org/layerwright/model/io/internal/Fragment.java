package org.layerwright.model.io.internal;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A piece of XML that is kept as it stands. */
final class Fragment {

	private Fragment() {}

	/** What stands at the current event, a whole element included; the reader then stands at the fragment's end. */
	static String read(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder out = new StringBuilder();
		if (!xml.isStartElement()) {
			single(xml, out);
			return out.toString().strip();
		}
		int depth = 0;
		boolean open = false;
		do {
			open = event(xml, out, open);
			depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
		} while (depth > 0 && xml.next() != XMLStreamConstants.END_DOCUMENT);
		return out.toString();
	}

	/** Writes one event; an opened tag stays without {@code >} until it is clear whether it is empty. */
	private static boolean event(XMLStreamReader xml, StringBuilder out, boolean open) {
		if (xml.isEndElement()) {
			out.append(open ? "/>" : "</" + xml.getLocalName() + ">");
			return false;
		}
		if (open) {
			out.append('>');
		}
		if (!xml.isStartElement()) {
			single(xml, out);
			return false;
		}
		out.append('<').append(xml.getLocalName());
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			out.append(' ').append(attribute(xml, i)).append("=\"")
					.append(Xml.attribute(xml.getAttributeValue(i))).append('"');
		}
		return true;
	}

	private static void single(XMLStreamReader xml, StringBuilder out) {
		switch (xml.getEventType()) {
		case XMLStreamConstants.COMMENT -> out.append(comment(xml.getText()));
		case XMLStreamConstants.PROCESSING_INSTRUCTION -> out.append("<?").append(xml.getPITarget())
				.append(xml.getPIData() == null ? "" : " " + xml.getPIData()).append("?>");
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> out
				.append(Xml.text(xml.getText()));
		default -> out.append("");
		}
	}

	/** The name of an attribute as it stands in the file, prefix included. */
	static String attribute(XMLStreamReader xml, int index) {
		String prefix = xml.getAttributePrefix(index);
		String name = xml.getAttributeLocalName(index);
		return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
	}

	static String comment(String text) {
		return "<!--" + text + "-->";
	}
}
