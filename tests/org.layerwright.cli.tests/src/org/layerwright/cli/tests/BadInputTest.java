package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is said in exactly one line that names it, and nothing is written. */
class BadInputTest {
	@TempDir
	Path folder;

	@BeforeEach
	void write() throws Exception {
		Designs.moons(folder);
		Files.writeString(folder.resolve("malformed.network"), "<lw:Design");
		Files.writeString(folder.resolve("empty.network"), "");
		Files.write(folder.resolve("binary.network"), new byte[] { (byte) 0xff, (byte) 0xc3, 0, 1, 2 });
		Files.writeString(folder.resolve("unknown.network"), Designs.MOONS.replace("\"dense\"", "\"densest\""));
		Files.writeString(folder.resolve("loose.network"),
				Designs.MOONS.replace("<edges id=\"e3\" source=\"drop\" target=\"output\"/>", ""));
		Files.copy(Example.file("gan-ring/gan-ring.network"), folder.resolve("gan.network"));
		Files.createDirectories(folder.resolve("full"));
		Files.writeString(folder.resolve("full/thesis.tex"), "mine");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			train nope.network -o @run                                | 1 | nope.network
			train . -o @run                                           | 1 | folder
			train malformed.network -o @run                           | 1 | malformed.network
			train empty.network -o @run                               | 1 | empty.network
			train binary.network -o @run                              | 1 | binary.network
			train unknown.network -o @run                             | 1 | densest
			train loose.network -o @run                               | 1 | loose.network: output
			train moons.network -o @run --set nix=1                   | 1 | nix
			train moons.network -o @run --set hidden.nix=1            | 1 | nix
			train moons.network -o @run --set nobody.units=1          | 1 | nobody
			train moons.network -o @run --set hidden.units=many       | 1 | many
			train moons.network -o @run --set hidden.units            | 2 | hidden.units
			train moons.network -o @run --epochs 0                    | 1 | epochs
			train moons.network -o @run --epochs x                    | 1 | epochs
			train moons.network -o @run --epochs                      | 2 | epochs
			train moons.network -o @run --seed 1.5                    | 1 | seed
			train moons.network -o @run --workers 0                   | 2 | --workers 0
			train moons.network -o @run --workers -1                  | 2 | --workers -1
			train moons.network -o @run --workers 1000                | 2 | --workers 1000
			train moons.network -o @run --workers 20000000000         | 2 | --workers 20000000000
			train moons.network -o @run --workers many                | 2 | from 1 to 256, or auto
			train moons.network -o @run --workers                     | 2 | workers
			train gan.network -o @run --workers 2                    | 2 | leave --workers out
			train moons.network -o @run --data nobody=moons.network   | 1 | nobody
			train moons.network -o @run --data moons=nothing          | 1 | nothing
			train moons.network -o @run --data moons                  | 2 | --data moons
			train moons.network -o @full                              | 1 | full
			train moons.network -o @moons.network                     | 1 | moons.network
			train moons.network -o @run --resume                      | 1 | run
			train moons.network -o @full --resume                     | 1 | full
			train                                                     | 2 | FILE
			train moons.network surplus                               | 2 | surplus
			trian moons.network                                       | 2 | train
			train moons.network --bogus                               | 2 | --bogus
			validate                                                  | 2 | FILE
			validate nope.network                                     | 1 | nope.network
			summary malformed.network                                 | 1 | malformed.network
			generate moons.network                                    | 2 | --output
			generate unknown.network -o @project                      | 1 | densest
			generate moons.network -o @moons.network                  | 1 | moons.network
			evaluate @full                                            | 1 | full
			evaluate @moons.network                                   | 1 | moons.network
			predict @full --input moons.network                       | 1 | full
			predict @full                                             | 1 | full
			kinds nonsense                                            | 1 | nonsense
			""")
	void wrongInputIsSaidInOneLine(String line, int status, String named) throws Exception {
		List<String> before = Cli.files(folder);
		Cli.Result result = Cli.run(Arrays.stream(line.strip().split(" ")).map(this::place).toArray());
		assertEquals(1, result.err().size(), String.join("\n", result.err()));
		assertTrue(result.err().get(0).contains(named), result.err().get(0));
		assertFalse(result.err().get(0).contains("Exception"), result.err().get(0));
		assertEquals(status, result.status());
		assertEquals(before, Cli.files(folder));
	}

	@Test
	void aMissingTableIsNamedAndNothingIsWritten() throws Exception {
		refused(Designs.table(folder, "none.csv", "species"), "none.csv");
	}

	@Test
	void aMissingColumnIsNamedAndNothingIsWritten() throws Exception {
		refused(Designs.table(folder, "points.csv", "spezies"), "spezies");
	}

	private void refused(Path design, String named) throws Exception {
		List<String> before = Cli.files(folder);
		Cli.Result result = Cli.run("train", design, "-o", folder.resolve("run"));
		assertEquals(1, result.err().size(), String.join("\n", result.err()));
		assertTrue(result.err().get(0).contains(named), result.err().get(0));
		assertTrue(result.err().get(0).contains("table.network"), result.err().get(0));
		assertEquals(1, result.status());
		assertEquals(before, Cli.files(folder));
		assertFalse(Files.exists(folder.resolve("run")));
	}

	/** Names of files mean those in the folder. */
	private Object place(String word) {
		if (word.startsWith("@") || word.endsWith(".network") && !word.contains("=")) {
			return folder.resolve(word.replace("@", ""));
		}
		return word.equals(".") ? folder : word;
	}
}
