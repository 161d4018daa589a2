package org.layerwright.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunProblem;
import org.layerwright.run.RunState;

class RunFolderTest {
	@TempDir
	Path folder;

	@Test
	void whatIsWrittenIsReadBack() throws Exception {
		RunFolder run = Runs.create(folder.resolve("a"), "名字 <&>\"");
		RunInfo info = run.info().ended(RunState.FINISHED, new RunInfo.Outcome("2026-01-01T00:00:00Z", 0, "completed",
				1.5, Map.of("test.loss", Double.NaN, "test.accuracy", 0.5), "", ""));
		run.update(info);
		assertEquals(info, RunFolder.open(folder.resolve("a")).info());
		assertEquals(RunState.FINISHED, run.state());
	}

	@Test
	void aFolderWithSomethingInItIsNotUsed() throws Exception {
		Files.writeString(folder.resolve("thesis.tex"), "mine");
		assertThrows(RunProblem.class, () -> Runs.create(folder, "x"));
		assertEquals(List.of("thesis.tex"), names(folder));
	}

	@Test
	void aFileIsNoFolder() throws Exception {
		Path file = Files.writeString(folder.resolve("f"), "x");
		assertThrows(RunProblem.class, () -> Runs.create(file, "x"));
		assertThrows(RunProblem.class, () -> RunFolder.open(file));
	}

	@Test
	void runsAreFoundNewestFirstAndOthersLeftOut() throws Exception {
		RunFolder old = Runs.create(folder.resolve("b"), "old");
		old.update(new RunInfo(1, old.info().origin(), "2020-01-01T00:00:00Z", Map.of(), Map.of(), RunState.STOPPED,
				null, null));
		Runs.create(folder.resolve("a"), "new");
		Files.createDirectories(folder.resolve("c"));
		Files.createDirectories(folder.resolve("d"));
		Files.writeString(folder.resolve("d/run.json"), "{}");
		assertEquals(List.of("a", "b"),
				RunFolder.find(folder).stream().map(r -> r.path().getFileName().toString()).toList());
	}

	@Test
	void aRunWhoseProcessIsGoneHasFailed() throws Exception {
		RunFolder run = Runs.create(folder.resolve("a"), "x");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		RunInfo.ProcessMark mark = RunInfo.ProcessMark.of(process.toHandle());
		run.update(run.info().active(RunState.RUNNING, mark));
		process.waitFor();
		assertEquals(RunState.FAILED, run.state());
	}

	@Test
	void aLaterProcessWithTheSameNumberIsNotMistakenForIt() throws Exception {
		RunFolder run = Runs.create(folder.resolve("a"), "x");
		RunInfo.ProcessMark mine = RunInfo.ProcessMark.of(ProcessHandle.current());
		run.update(run.info().active(RunState.RUNNING, mine));
		assertEquals(RunState.RUNNING, run.state());
		run.update(run.info().active(RunState.RUNNING, new RunInfo.ProcessMark(mine.pid(), mine.started() - 60_000)));
		assertEquals(RunState.FAILED, run.state());
	}

	@Test
	void twoRunsOfOneSecondGetDifferentFolders() throws Exception {
		Path first = RunFolder.fresh(folder, "x");
		Files.createDirectories(first);
		assertFalse(Files.exists(RunFolder.fresh(folder, "x")));
	}

	@Test
	void onlyACheckpointMakesARunResumable() throws Exception {
		RunFolder run = Runs.create(folder.resolve("a"), "x");
		run.update(run.info().ended(RunState.STOPPED, null));
		assertFalse(run.resumable());
		Files.createDirectories(folder.resolve("a/checkpoints"));
		Files.writeString(folder.resolve("a/checkpoints/1.zip.tmp"), "half");
		assertFalse(run.resumable());
		Files.writeString(folder.resolve("a/checkpoints/1.zip"), "whole");
		assertTrue(run.resumable());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "42", "{}", "{\"state\":\"NONSENSE\"}",
		"{\"state\":\"FINISHED\",\"started\":\"x\",\"origin\":{}}" })
	void aBrokenDescriptionIsSaidInOneLine(String text) throws Exception {
		Files.writeString(folder.resolve("run.json"), text);
		RunProblem problem = assertThrows(RunProblem.class, () -> RunFolder.open(folder));
		assertEquals(1, problem.getMessage().lines().count());
		assertTrue(problem.getMessage().contains("run.json"));
		assertFalse(problem.remedy().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc", "a/b\\c", "...", "", "名字", "x\ny\u0000z" })
	void aDesignsNameGivesAFolderNameAndNoPath(String name) {
		String made = RunFolder.newName(name);
		assertTrue(made.matches("[\\p{L}\\p{N}._-]+"), made);
		assertFalse(made.startsWith("."), made);
	}

	private static List<String> names(Path in) throws Exception {
		try (var files = Files.list(in)) {
			return files.map(f -> f.getFileName().toString()).toList();
		}
	}
}
