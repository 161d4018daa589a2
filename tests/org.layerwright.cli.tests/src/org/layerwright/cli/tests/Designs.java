package org.layerwright.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small designs that tests write. */
final class Designs {
	static final String MOONS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:lw="https://layerwright.org/network/1" name="moons">
			  <networks id="net" name="moons">
			    <nodes id="input" kind="input" name="input">
			      <settings key="shape" value="2"/>
			    </nodes>
			    <nodes id="hidden" kind="dense" name="hidden">
			      <settings key="units" value="8"/>
			      <settings key="activation" value="tanh"/>
			    </nodes>
			    <nodes id="drop" kind="dropout" name="drop">
			      <settings key="rate" value="0.1"/>
			    </nodes>
			    <nodes id="output" kind="output" name="output">
			      <settings key="units" value="2"/>
			    </nodes>
			    <edges id="e1" source="input" target="hidden"/>
			    <edges id="e2" source="hidden" target="drop"/>
			    <edges id="e3" source="drop" target="output"/>
			  </networks>
			  <data id="data" kind="moons" name="moons">
			    <settings key="samples" value="1000"/>
			  </data>
			  <training id="training" kind="supervised">
			    <settings key="epochs" value="3"/>
			    <settings key="batchSize" value="16"/>
			  </training>
			</lw:Design>
			""";

	private Designs() {}

	/** Writes the two moons. */
	static Path moons(Path folder) throws IOException {
		return Files.writeString(folder.resolve("moons.network"), MOONS);
	}

	/** Writes the two moons out of a table whose target column is {@code species}. */
	static Path table(Path folder, String path, String target) throws IOException {
		Files.writeString(folder.resolve("points.csv"), "x,y,species\n0.1,0.2,a\n0.3,0.1,b\n0.5,0.6,a\n0.2,0.2,b\n");
		return Files.writeString(folder.resolve("table.network"),
				MOONS.replace("kind=\"moons\" name=\"moons\"", "kind=\"csv\" name=\"points\"").replace(
						"<settings key=\"samples\" value=\"1000\"/>",
						"<settings key=\"path\" value=\"" + path + "\"/><settings key=\"target\" value=\"" + target
								+ "\"/>"));
	}
}
