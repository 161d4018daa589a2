package org.layerwright.model.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any design; apart from the examples because reports of two test engines on one class overwrite. */
class RoundTripPropertyTest {

	@Property(tries = 300)
	void anyDesignSurvives(@ForAll long seed) throws IOException {
		Design design = new RandomDesigns(seed).design();
		byte[] first = NetworkFile.bytes(design);
		Design read = RoundTripTest.read(new String(first, UTF_8));
		assertTrue(EcoreUtil.equals(design, read), () -> new String(first, UTF_8));
		assertEquals(new String(first, UTF_8), RoundTripTest.text(read));
	}

	@Property(tries = 300)
	void anyTextOfANameSurvivesOrIsReplacedVisibly(@ForAll String name) throws IOException {
		Design design = new RandomDesigns(1).design();
		design.setName(name);
		String expected = name.codePoints().map(c -> isXml(c) ? c : 0xFFFD)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		assertEquals(expected, RoundTripTest.read(RoundTripTest.text(design)).getName());
	}

	private static boolean isXml(int c) {
		return c == 9 || c == 10 || c == 13 || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
	}
}
