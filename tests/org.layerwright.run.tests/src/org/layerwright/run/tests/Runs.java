package org.layerwright.run.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;
import org.layerwright.run.RunProblem;

/** Runs that tests make by hand. */
final class Runs {
	private static final String DESIGN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:lw="https://layerwright.org/network/1" name="xor">
			  <networks id="net" name="xor">
			    <nodes id="input" kind="input" name="in &lt;b&gt;&amp;">
			      <settings key="shape" value="2"/>
			    </nodes>
			    <nodes id="output" kind="output" name="output">
			      <settings key="units" value="2"/>
			    </nodes>
			    <edges id="e1" source="input" target="output"/>
			  </networks>
			  <data id="data" kind="xor" name="points"/>
			  <training id="training" kind="supervised"/>
			</lw:Design>
			""";

	private Runs() {}

	static RunInfo info(String name, Path directory) {
		return RunInfo.starting(new RunInfo.Origin(name, directory.resolve("x.network").toString(),
				directory.toString(), "x.Main", "1", List.of("epochs=2")), Map.of("layerwright", "1"));
	}

	/** A run of a small design in {@code folder}. */
	static RunFolder create(Path folder, String name) throws RunProblem {
		return RunFolder.create(folder, info(name, folder.toAbsolutePath().getParent()),
				DESIGN.getBytes(StandardCharsets.UTF_8));
	}
}
