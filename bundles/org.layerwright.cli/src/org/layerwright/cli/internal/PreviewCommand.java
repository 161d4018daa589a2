package org.layerwright.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.RunProblem;
import org.layerwright.run.SamplePreview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright preview}: samples as they are, and as augmentation changes them. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
	private final Console console;

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Option(names = { "-o",
		"--output" }, paramLabel = "PICTURE", defaultValue = "preview.png", descriptionKey = "preview.output")
	private Path output;

	@Mixin
	private Changes changes = new Changes();

	PreviewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError, InterruptedException {
		DesignInput input = DesignInput.read(file, changes).sound();
		try {
			new SamplePreview(TrainingJars.locate(console)).write(input.design(), input.analysis(), input.directory(),
					output);
		} catch (RunProblem e) {
			throw InputError.of(e);
		}
		console.out().println(Words.get("preview.done", output));
		return ExitStatus.DONE;
	}
}
