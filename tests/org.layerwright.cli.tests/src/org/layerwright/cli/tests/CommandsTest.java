package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.catalog.Catalog;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CommandsTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "train", "validate", "summary", "generate", "evaluate", "predict", "kinds" })
	void everyCommandHasHelpAndVersion(String command) {
		Cli.Result help = Cli.run(command, "--help");
		assertEquals(0, help.status());
		assertTrue(help.out().stream().anyMatch(l -> l.contains("layerwright " + command)));
		assertTrue(help.out().stream().noneMatch(l -> l.matches(" +(-\\w, )?--[\\w-]+(=\\S+)?")),
				"every option says what it does: " + help.out());
		Cli.Result version = Cli.run(command, "--version");
		assertEquals(0, version.status());
		assertTrue(version.out().get(0).startsWith("layerwright 0."));
	}

	@Test
	void withoutACommandThereIsUsage() {
		assertEquals(2, Cli.run().status());
		assertEquals(0, Cli.run("--help").status());
	}

	@Test
	void kindsListTheWholeCatalogue() {
		JsonArray kinds = JsonParser.parseString(String.join("\n", Cli.run("kinds", "--json").out())).getAsJsonArray();
		assertEquals(Catalog.standard().kinds().size(), kinds.size());
		for (JsonElement kind : kinds) {
			assertFalse(kind.getAsJsonObject().get("doc").getAsString().isBlank(), kind.toString());
		}
		assertTrue(Cli.run("kinds", "conv2d").out().stream().anyMatch(l -> l.contains("filters")));
	}

	@Test
	void aSoundDesignHasNoProblems() throws Exception {
		Cli.Result result = Cli.run("validate", Designs.moons(folder));
		assertEquals(0, result.status(), result.toString());
	}

	@Test
	void problemsNameFileAndElement() throws Exception {
		Path file = Files.writeString(folder.resolve("wrong.network"),
				Designs.MOONS.replace("key=\"units\" value=\"8\"", "key=\"units\" value=\"none\""));
		Cli.Result result = Cli.run("validate", file);
		assertEquals(1, result.status());
		assertTrue(result.out().get(0).startsWith(file + ": hidden: "), result.out().toString());
		JsonArray json = JsonParser.parseString(String.join("\n", Cli.run("validate", "--json", file).out()))
				.getAsJsonArray();
		assertEquals("error", json.get(0).getAsJsonObject().get("severity").getAsString());
	}

	@Test
	void theSummaryCountsParameters() throws Exception {
		JsonObject summary = JsonParser
				.parseString(String.join("\n", Cli.run("summary", Designs.moons(folder), "--json").out()))
				.getAsJsonObject();
		assertEquals(2 * 8 + 8 + 8 * 2 + 2, summary.getAsJsonObject("total").get("trainable").getAsInt());
		assertEquals(4, summary.getAsJsonArray("layers").size());
		assertTrue(Cli.run("summary", Designs.moons(folder)).out().stream().anyMatch(l -> l.startsWith("hidden")));
	}

	@Test
	void changesOnTheCommandLineLeaveTheFileAsItIs() throws Exception {
		Path file = Designs.moons(folder);
		JsonObject summary = JsonParser
				.parseString(String.join("\n",
						Cli.run("summary", file, "--json", "--set", "hidden.units=4", "--seed", 5).out()))
				.getAsJsonObject();
		assertEquals(2 * 4 + 4 + 4 * 2 + 2, summary.getAsJsonObject("total").get("trainable").getAsInt());
		assertEquals(Designs.MOONS, Files.readString(file));
	}

	@Test
	void aGeneratedProjectKeepsWhatItsUserWrote() throws Exception {
		Path file = Designs.moons(folder);
		Path project = folder.resolve("project");
		assertEquals(0, Cli.run("generate", file, "-o", project).status());
		Path main = project.resolve("src/main/java/org/layerwright/generated/moons/Main.java");
		Files.writeString(main, "// mine");
		assertEquals(0, Cli.run("generate", file, "-o", project).status());
		assertEquals("// mine", Files.readString(main));
		assertTrue(Cli.files(project).stream().anyMatch(f -> f.endsWith("MoonsNetwork.java")));
	}
}
