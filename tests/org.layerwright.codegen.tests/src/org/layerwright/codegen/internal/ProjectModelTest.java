package org.layerwright.codegen.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.layerwright.codegen.RuntimeLibrary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProjectModelTest {

	private static final List<RuntimeLibrary> LIBRARIES = List
			.of(new RuntimeLibrary("org.layerwright.dl4j", new byte[] { 1, 2, 3 }));

	@Property(tries = 200)
	void aTitleStaysTextWhateverItHolds(@ForAll("texts") String title) throws Exception {
		Document pom = parse(Seal.close(ProjectModel.text(title, Names.of(title), LIBRARIES)));
		NodeList names = pom.getDocumentElement().getElementsByTagName("name");
		assertEquals(JavaText.plain(title, 200).replace('$', '_'), names.item(0).getTextContent());
		assertFalse(names.item(0).getTextContent().contains("${"));
		assertEquals(10, children(pom.getDocumentElement()));
	}

	@Test
	void aLibraryIsNamedByItsContent() throws Exception {
		String pom = ProjectModel.text("x", Names.of("x"), LIBRARIES);
		assertTrue(pom.contains("<version>" + LIBRARIES.get(0).version() + "</version>"));
		assertFalse(LIBRARIES.get(0).version().equals(new RuntimeLibrary("a", new byte[] { 1, 2, 4 }).version()));
	}

	@Test
	void aSealBreaksWithAnyEditButNotWithLineEnds() {
		String sealed = new String(Seal.close("<a>\n</a>\n"), StandardCharsets.UTF_8);
		assertTrue(Seal.isUnbroken(sealed.getBytes(StandardCharsets.UTF_8)));
		assertTrue(Seal.isUnbroken(sealed.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
		assertFalse(Seal.isUnbroken(sealed.replace("<a>", "<a> ").getBytes(StandardCharsets.UTF_8)));
		assertFalse(Seal.isUnbroken("<a/>".getBytes(StandardCharsets.UTF_8)));
	}

	private static Document parse(byte[] xml) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}

	private static long children(Element element) {
		NodeList nodes = element.getChildNodes();
		return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
				.filter(n -> n.getNodeType() == org.w3c.dom.Node.ELEMENT_NODE).count();
	}

	@Provide
	Arbitrary<String> texts() {
		return Hostile.texts();
	}
}
