package org.layerwright.dl4j.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.Column;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.SequenceFile;
import org.layerwright.dl4j.data.Targets;
import org.layerwright.dl4j.data.TimeSeriesFile;
import org.layerwright.dl4j.data.WavFolder;
import org.layerwright.dl4j.data.internal.SequenceSamples;
import org.layerwright.dl4j.data.internal.SeriesSamples;
import org.layerwright.dl4j.data.internal.WavReader;

/** Series, sequences and sounds that somebody gives to a trained network, read as those that it learned from. */
record GivenSequences(Preprocessing preprocessing) {

	/** Whether the network learned from such. */
	boolean taken() {
		return preprocessing.reading.containsKey(SeriesSamples.KIND);
	}

	private String kind() {
		return preprocessing.reading.get(SeriesSamples.KIND);
	}

	/** Samples with what is true of them, to measure the network on. */
	Samples known(Path path) {
		return switch (kind()) {
		case SeriesSamples.SERIES -> series(path).load();
		case SequenceSamples.SEQUENCES -> sequences(path);
		default -> withClasses(new WavFolder(path.toString()).rate(rate()).length(preprocessing.shape()[1]).load());
		};
	}

	/** What the network sees of samples of which nothing more need be known; of a series its end. */
	Part unknown(Path path) {
		return switch (kind()) {
		case SeriesSamples.SERIES -> new Part(preprocessing.shape(), new SeriesSamples(series(path)).latest());
		case SequenceSamples.SEQUENCES ->
			new SequenceSamples(SequenceSamples.again(path, preprocessing.reading, columns())).part(columns());
		default -> sounds(path);
		};
	}

	private Part sounds(Path path) {
		List<Path> files = Files.isDirectory(path) ? WavReader.in(path) : List.of(path);
		if (files.isEmpty()) {
			throw Text.wrongInput("predict.sounds", path);
		}
		return new Part(preprocessing.shape(), new WavReader(rate(), preprocessing.shape()[1]).read(files));
	}

	private int rate() {
		return Integer.parseInt(preprocessing.reading.get("rate"));
	}

	private List<Column> columns() {
		return preprocessing.tableColumns();
	}

	private TimeSeriesFile series(Path path) {
		return SeriesSamples.again(path, preprocessing.reading, columns(), preprocessing.shape()[1]);
	}

	private Samples sequences(Path path) {
		SequenceFile file = SequenceSamples.again(path, preprocessing.reading, columns()).target(preprocessing.target);
		SequenceFile named = preprocessing.classes.isEmpty() ? file : file.categorical(preprocessing.target);
		Part part = new SequenceSamples(named).part(columns());
		return withClasses(Samples.of(List.of(part), named.load().truth()));
	}

	/** The same samples with the classes of the network in the network's order. */
	private Samples withClasses(Samples samples) {
		Targets truth = samples.truth();
		if (preprocessing.classes.isEmpty()) {
			return samples;
		}
		int[] labels = truth.classes().stream().mapToInt(this::label).toArray();
		float[] values = truth.values().clone();
		for (int i = 0; i < values.length; i++) {
			values[i] = labels[(int) values[i]];
		}
		return Samples.of(samples.inputs(),
				new Targets(values, 1, truth.steps(), truth.lengths(), preprocessing.classes));
	}

	private int label(String name) {
		int label = preprocessing.classes.indexOf(name);
		if (label < 0) {
			throw Text.wrongInput("predict.class", name, String.join(", ", preprocessing.classes));
		}
		return label;
	}
}
