package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;

class ProjectDataTest {

	private static final Catalog CATALOG = Catalog.standard();

	@TempDir
	Path folder;
	private Path project;

	@BeforeEach
	void aTableAndPictures() throws IOException {
		project = Files.createDirectories(folder.resolve("project"));
		Files.createDirectories(folder.resolve("deep/model/pictures/cat"));
		Files.writeString(folder.resolve("deep/model/table.csv"), "a,b\n");
		Files.writeString(folder.resolve("deep/model/pictures/cat/1.png"), "1");
		Files.writeString(folder.resolve("deep/outside.csv"), "secret\n");
	}

	@Test
	void aTableIsCopiedOnceAndThenKept() throws IOException {
		assertEquals(Optional.empty(), copy("csv", "table.csv"));
		Files.writeString(project.resolve("table.csv"), "mine");
		assertEquals(Optional.empty(), copy("csv", "table.csv"));
		assertEquals("mine", Files.readString(project.resolve("table.csv")));
	}

	@Test
	void aFolderIsCopiedWithAllBelow() throws IOException {
		assertEquals(Optional.empty(), copy("image_folder", "pictures"));
		assertEquals("1", Files.readString(project.resolve("pictures/cat/1.png")));
	}

	@Test
	void whatLiesOutsideOrIsMissingIsNamedAndNotCopied() throws IOException {
		assertEquals(Optional.of("../outside.csv"), copy("csv", "../outside.csv"));
		assertEquals(Optional.of("none.csv"), copy("csv", "none.csv"));
		assertFalse(Files.exists(folder.resolve("outside.csv")));
	}

	@Test
	void absolutePathsAndGeneratorsNeedNothing() throws IOException {
		assertEquals(Optional.empty(), copy("csv", folder.resolve("deep/outside.csv").toString()));
		assertEquals(Optional.empty(), copy("line", ""));
	}

	private Optional<String> copy(String kind, String path) throws IOException {
		SmallDesign small = new SmallDesign(CATALOG, "data");
		small.data().setKind(kind);
		SmallDesign.set(small.data(), "path", path);
		return new ProjectData(folder.resolve("deep/model")).copyTo(project, Analysis.of(CATALOG, small.design()));
	}
}
