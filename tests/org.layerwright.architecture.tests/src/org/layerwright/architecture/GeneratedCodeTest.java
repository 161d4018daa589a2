package org.layerwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The build has written the model's code just before: what it wrote is what was committed. */
class GeneratedCodeTest {

	@Test
	void committedModelCodeIsWhatItsEcoreGives() throws IOException, InterruptedException {
		Path root = SourceTree.here().root();
		assumeTrue(Files.exists(root.resolve(".git")), "not a checkout: nothing to compare with");
		Process git = new ProcessBuilder("git", "status", "--porcelain", "--", "bundles/org.layerwright.model/src-gen")
				.directory(root.toFile()).redirectErrorStream(true).start();
		String changed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, git.waitFor(), changed);
		assertEquals("", changed, "build, then commit src-gen together with the Ecore");
	}
}
