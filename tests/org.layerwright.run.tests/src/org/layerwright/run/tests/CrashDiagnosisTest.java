package org.layerwright.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.run.internal.CrashDiagnosis;

class CrashDiagnosisTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3   | Exception in thread "main" java.lang.OutOfMemoryError: Java heap space | ran out of memory
			1   | # There is insufficient memory for the Java Runtime Environment        | ran out of memory
			1   | Error: Could not find or load main class x.Main                        | could not load
			3   | java.lang.UnsatisfiedLinkError: no jnind4jcpu in java.library.path     | could not load
			137 | some line                                                              | killed from outside
			143 | some line                                                              | ended from outside
			7   | SLF4J: noise | ended with an error: first line
			3   | java.lang.IllegalStateException: odd                                   | odd
			1   | data.csv: no such file. Check the path.                                | data.csv: no such file
			""")
	void theCauseIsFoundInWhatWasLeftBehind(int exit, String printed, String cause) throws Exception {
		Path console = Files.writeString(folder.resolve("console.log"), "first line\n" + printed + "\n\tat a.B.c\n");
		CrashDiagnosis why = CrashDiagnosis.of(exit, console, folder.resolve("none"));
		assertTrue(why.cause().contains(cause), why.cause());
		assertEquals(1, why.cause().lines().count());
	}

	@Test
	void whoSaidNothingIsNamedByItsStatus() {
		assertTrue(CrashDiagnosis.of(7, folder.resolve("none"), folder.resolve("none")).cause().contains("status 7"));
	}

	@Test
	void aCrashInNativeCodeNamesTheFrame() throws Exception {
		Path crash = Files.writeString(folder.resolve("hs_err.log"),
				"#\n# Problematic frame:\n# C  [libnd4jcpu.so+0x1234]  foo\n#\n");
		CrashDiagnosis why = CrashDiagnosis.of(134, folder.resolve("none"), crash);
		assertTrue(why.cause().contains("libnd4jcpu.so"), why.cause());
		assertTrue(why.remedy().contains("hs_err.log"), why.remedy());
	}
}
