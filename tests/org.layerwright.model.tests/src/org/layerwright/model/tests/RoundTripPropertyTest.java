package org.layerwright.model.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.model.io.NetworkFileException;

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

	/**
	 * A file that was damaged anywhere is read or refused in one line, and what was read can be written and read again.
	 */
	@Property(tries = 2000)
	void damagedFilesAreReadOrRefused(@ForAll long seed) throws IOException {
		Random random = new Random(seed);
		byte[] bytes = damage(RoundTripTest.NEWER.getBytes(UTF_8), random);
		Design design;
		try {
			design = NetworkFile.read(new ByteArrayInputStream(bytes), "damaged");
		} catch (NetworkFileException e) {
			assertTrue(e.getMessage().startsWith("damaged"), e.getMessage());
			assertTrue(e.getMessage().lines().count() == 1, e.getMessage());
			return;
		}
		String written = RoundTripTest.text(design);
		assertEquals(written, RoundTripTest.text(RoundTripTest.read(written)));
	}

	private static byte[] damage(byte[] bytes, Random random) {
		byte[] damaged = bytes.clone();
		for (int i = random.nextInt(4); i >= 0; i--) {
			int at = random.nextInt(damaged.length);
			int from = random.nextInt(damaged.length);
			int length = Math.min(random.nextInt(40), damaged.length - Math.max(at, from));
			switch (random.nextInt(4)) {
			case 0 -> damaged[at] = (byte) random.nextInt(256);
			case 1 -> damaged[at] = (byte) "<>\"&/= \n".charAt(random.nextInt(8));
			case 2 -> System.arraycopy(bytes, from, damaged, at, length);
			default -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
			}
		}
		return damaged;
	}
}
