package org.layerwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What products carry for training, what is fetched where none does, and what generated projects name: the same. */
class TrainingVersionsTest {

	private final SourceTree tree = SourceTree.here();
	private final String root = text("pom.xml");
	private final String download = text(
			"bundles/org.layerwright.run/src/org/layerwright/run/TrainingDownload.java");
	private final String generated = text(
			"bundles/org.layerwright.codegen/src/org/layerwright/codegen/internal/ProjectModel.java");

	@Test
	void everyPlaceNamesTheSameVersions() {
		for (String library : new String[] { "dl4j", "dnnl", "opencl" }) {
			String version = property(root, library);
			assertEquals(version, property(generated, library), library);
			assertTrue(download.contains("\"" + version + "\""), library + " " + version);
		}
	}

	@Test
	void productsOfEveryPlatformCarryOneDnnButThatWhichHasNone() {
		String release = text("releng/org.layerwright.training/pom.xml");
		for (String platform : new String[] { "linux-x86_64", "windows-x86_64", "macosx-arm64" }) {
			String execution = release.substring(release.indexOf("<id>" + platform + "</id>"));
			execution = execution.substring(0, execution.indexOf("</execution>"));
			assertEquals(!platform.equals("macosx-arm64"), execution.contains("<artifactId>dnnl</artifactId>"),
					platform);
		}
	}

	private String text(String file) {
		return SourceTree.text(Path.of(tree.root() + "/" + file));
	}

	private static String property(String pom, String library) {
		Matcher matcher = Pattern.compile("<" + library + "[.]version>([^<]+)<").matcher(pom);
		assertTrue(matcher.find(), library);
		return matcher.group(1);
	}
}
