package org.layerwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.model.io.NetworkFileException;

class NetworkFileErrorsTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			+ "<lw:Design xmlns:lw=\"https://layerwright.org/network/1\" name=\"n\">\n";
	@TempDir
	Path folder;

	@Test
	void malformedXmlNamesItsLine() throws IOException {
		fails(HEAD + "  <networks id=\"net\">\n  </lw:Design>\n", "malformed", 4, "networks");
	}

	@Test
	void anEndTooEarlyIsSaid() throws IOException {
		fails(HEAD + "  <networks id=\"net\">\n", "malformed", 4, "");
	}

	@Test
	void anEdgeToNowhereNamesEdgeAndId() throws IOException {
		fails(HEAD
				+ "  <networks id=\"net\">\n    <nodes id=\"a\"/>\n    <edges id=\"e1\" source=\"a\" target=\"b\"/>\n"
				+ "  </networks>\n</lw:Design>", "dangling", 5, "edges \"e1\": target names \"b\"");
	}

	@Test
	void anEdgeFromAnEdgeIsNoEdge() throws IOException {
		fails(HEAD + "  <networks id=\"net\">\n    <edges id=\"e1\" source=\"e1\"/>\n  </networks>\n</lw:Design>",
				"dangling", 4, "e1");
	}

	@Test
	void anIdThatIsUsedTwiceNamesBothLines() throws IOException {
		fails(HEAD
				+ "  <networks id=\"net\">\n    <nodes id=\"a\"/>\n    <nodes id=\"a\"/>\n  </networks>\n</lw:Design>",
				"duplicate", 5, "line 4");
	}

	@Test
	void aPlaceThatIsNoNumberIsShown() throws IOException {
		fails(HEAD + "  <layouts>\n    <placements x=\"left\"/>\n  </layouts>\n</lw:Design>", "number", 4, "left");
	}

	@Test
	void twoTrainingsAreOneTooMany() throws IOException {
		fails(HEAD + "  <training id=\"t\"/>\n  <training id=\"u\"/>\n</lw:Design>", "twice", 4, "training");
	}

	@Test
	void otherXmlIsNoNetwork() throws IOException {
		fails("<html/>", "root", 1, "<html>");
		fails("<lw:Other xmlns:lw=\"https://layerwright.org/network/1\"/>", "root", 1, "<lw:Other>");
	}

	@Test
	void aNewerFormatAsksForANewerLayerwright() throws IOException {
		fails(HEAD.replace("network/1", "network/2") + "</lw:Design>", "newer", 2, "format 2");
	}

	@Test
	void emptyFilesAreEmpty() throws IOException {
		fails("", "empty", 0, "empty");
		fails("  \n\n", "empty", 0, "empty");
	}

	@Test
	void noFileAndNoNetworkButAFolderAreTold() {
		assertEquals("missing", error(folder.resolve("none.network")).key());
		assertEquals("folder", error(folder).key());
	}

	@Test
	void whatMayNotBeReadSaysSo() throws IOException {
		Path file = Files.writeString(folder.resolve("secret.network"), HEAD);
		assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");
		assertEquals("unreadable", error(file).key());
	}

	@Test
	void bytesThatAreNoTextNameTheirLine() throws IOException {
		Path file = Files.write(folder.resolve("b.network"), new byte[] { '<', 'a', '\n', (byte) 0xff, 0, 7 });
		assertEquals("encoding", error(file).key());
		assertEquals(2, error(file).line());
		Files.write(file, new byte[] { 1, 2, 0, 7 });
		assertEquals("malformed", error(file).key());
		fails(HEAD.replace("UTF-8", "klingon") + "</lw:Design>", "encoding", 1, "klingon");
	}

	@Test
	void aBillionLaughsAreRefusedAtTheDoor() throws IOException {
		StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY a").append(i).append(" \"").append("&a").append(i - 1).append(";&a").append(i - 1)
					.append(";\">");
		}
		fails(bomb + "]>\n" + HEAD.substring(HEAD.indexOf('\n') + 1).replace("\"n\"", "\"&a39;\"") + "</lw:Design>",
				"doctype", 2, "DOCTYPE");
	}

	@Test
	void noOtherFileIsEverRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
		String text = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n"
				+ "<lw:Design xmlns:lw=\"https://layerwright.org/network/1\" name=\"n\">"
				+ "<networks>&s;</networks></lw:Design>";
		NetworkFileException error = fails(text, "doctype", 1, "DOCTYPE");
		assertFalse(error.getMessage().contains("TOP-SECRET"));
	}

	@Test
	void endlessNestingEndsInAnError() throws IOException {
		String deep = "<settings key=\"k\">".repeat(5000) + "</settings>".repeat(5000);
		fails(HEAD + "<data id=\"d\">\n" + deep + "</data></lw:Design>", "deep", 4, "settings");
	}

	private NetworkFileException fails(String content, String key, int line, String part) throws IOException {
		Path file = Files.writeString(folder.resolve("test.network"), content);
		NetworkFileException error = error(file);
		assertEquals(key, error.key());
		assertEquals(line, error.line());
		String english = error.in(Locale.ENGLISH);
		assertTrue(english.startsWith(file + (line > 0 ? ":" + line : "") + ": "), english);
		assertTrue(english.contains(part), english);
		assertFalse(english.contains("\n"), english);
		assertFalse(error.in(Locale.SIMPLIFIED_CHINESE).equals(english));
		return error;
	}

	private static NetworkFileException error(Path file) {
		return assertThrows(NetworkFileException.class, () -> NetworkFile.load(file));
	}
}
