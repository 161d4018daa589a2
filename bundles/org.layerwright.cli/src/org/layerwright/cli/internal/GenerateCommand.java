package org.layerwright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.layerwright.codegen.GeneratedProject;
import org.layerwright.codegen.ProjectData;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.RunProblem;
import org.layerwright.run.TrainingPreparation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright generate}: the Java project of a design. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
	private final Console console;

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR", descriptionKey = "generate.output")
	private Path output;

	@Mixin
	private Changes changes = new Changes();

	GenerateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError {
		DesignInput input = DesignInput.read(file, changes).sound();
		List<String> edited;
		GeneratedProject project;
		try {
			project = new TrainingPreparation(TrainingJars.locate(console)).generate(input.design(), input.analysis());
			edited = project.writeTo(output);
			new ProjectData(file.toAbsolutePath().getParent()).copyTo(output, input.analysis())
					.ifPresent(path -> console.err().println(Words.get("generate.data", path, output)));
		} catch (RunProblem e) {
			throw InputError.of(e);
		} catch (IOException e) {
			throw InputError.input("output.unwritable", output, e.getMessage());
		}
		edited.forEach(f -> console.err().println(Words.get("generate.kept", output.resolve(f))));
		console.out().println(Words.get("generate.done", output.resolve(project.networkFile())));
		console.out().println(Words.get("generate.next", output));
		return ExitStatus.DONE;
	}
}
