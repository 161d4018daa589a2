package org.layerwright.model.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.io.DesignCopier;
import org.layerwright.model.io.NetworkFile;

class RoundTripTest {

	static final String NEWER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- made by hand -->
			<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:lw="https://layerwright.org/network/1" \
			name="n" xmlns:x="urn:x" x:author="Ada &amp; Co">
			  <!-- before -->
			  <networks id="net" name="n" colour="red">
			    <nodes id="a" kind="quantum" name="a" x:mark="1">
			      <settings key="qubits" value="5" unit="q">
			        <settings key="inner" value="&quot;"/>
			      </settings>
			      <x:note by="me">keep
			   this <b>very</b> text &lt;!</x:note>
			    </nodes>
			    <group of="a b"/>
			    <nodes id="b" kind="dense" name="b"/>
			    <?tool do this?>
			    <edges id="e" source="a" target="b" weight="0.5"/>
			  </networks>
			  <layouts network="net" zoom="2">
			    <placements node="a" x="0" y="-3"/>
			  </layouts>
			  <plugins><plugin id="p"/></plugins>
			</lw:Design>
			""";

	static Stream<Path> examples() throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(Path.of("../../examples"))) {
			files = all.filter(p -> p.toString().endsWith(".network")).toList();
		}
		assertTrue(files.size() >= 4, "too few examples: " + files);
		return files.stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesAreWrittenAsTheyWereRead(Path file) throws IOException {
		assertEquals(Files.readString(file), text(NetworkFile.load(file)));
	}

	@Test
	void whatThisVersionDoesNotKnowStaysByteForByte() throws IOException {
		assertEquals(NEWER, text(read(NEWER)));
	}

	@Test
	void theUnknownIsCopiedToo() throws IOException {
		assertEquals(NEWER, text(DesignCopier.copy(read(NEWER))));
	}

	@Test
	void theUnknownStaysWhenItsSurroundingsChange() throws IOException {
		Design design = read(NEWER);
		design.getNetworks().get(0).getNodes().get(1).setName("c");
		Edge edge = design.getNetworks().get(0).getEdges().remove(0);
		edge.setSource(null);
		edge.setTarget(null);
		String expected = NEWER.replace("name=\"b\"", "name=\"c\"")
				.replace("    <edges id=\"e\" source=\"a\" target=\"b\" weight=\"0.5\"/>\n", "");
		assertEquals(expected, text(design));
	}

	@Test
	void otherPrefixesAndWhiteSpaceAreRead() throws IOException {
		Design design = read(
				"<Design xmlns='https://layerwright.org/network/1' name='n'><networks\n id='x'/>\n</Design>");
		assertEquals("x", design.getNetworks().get(0).getId());
	}

	@Test
	void otherEncodingsAreRead() throws IOException {
		String text = "<?xml version='1.0' encoding='%s'?>"
				+ "<lw:Design xmlns:lw='https://layerwright.org/network/1' name='é'/>";
		for (String encoding : List.of("UTF-8", "ISO-8859-1", "UTF-16")) {
			byte[] bytes = text.formatted(encoding).getBytes(encoding);
			assertEquals("é", NetworkFile.read(new ByteArrayInputStream(bytes), encoding).getName());
		}
		assertEquals("é", read("\uFEFF" + text.formatted("UTF-8")).getName());
	}

	@Test
	void whatItMeansStandsBeforeHowItIsDrawn() {
		String text = NEWER;
		for (long seed = 0; !text.contains("<data") || !text.contains("<layouts"); seed++) {
			text = text(new RandomDesigns(seed).design());
		}
		assertTrue(text.indexOf("<layouts") > text.lastIndexOf("<data"), text);
		assertTrue(text.indexOf("<layouts") > text.lastIndexOf("<nodes"), text);
	}

	@Test
	void everyElementHasALineOfItsOwn() {
		text(new RandomDesigns(5).design()).lines()
				.forEach(l -> assertTrue(l.chars().filter(c -> c == '<').count() <= 1, l));
	}

	@Test
	void placesOfNodesThatAreGoneAreNeitherWrittenNorMissed() throws IOException {
		Design design = read(NEWER);
		EcoreUtil.delete(design.getNetworks().get(0).getNodes().get(0));
		assertTrue(!text(design).contains("<placements"));
		String merged = NEWER.replace("placements node=\"a\"", "placements node=\"gone\"");
		assertEquals(0, read(merged).getLayouts().get(0).getPlacements().size());
	}

	@Test
	void aFileThatWasWrittenCanAlwaysBeRead() throws IOException {
		Design design = new RandomDesigns(7).design();
		design.getNetworks().get(0).getNodes().forEach(n -> n.setId("same"));
		design.getNetworks().get(0).getEdges().forEach(e -> e.setId(null));
		assertEquals(design.getNetworks().get(0).getNodes().size(),
				read(text(design)).getNetworks().get(0).getNodes().size());
	}

	static Design read(String text) throws IOException {
		return NetworkFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "test.network");
	}

	static String text(Design design) {
		return new String(NetworkFile.bytes(design), UTF_8);
	}
}
