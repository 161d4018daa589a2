package org.layerwright.dl4j.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.CsvFile;
import org.layerwright.dl4j.data.IdxFiles;
import org.layerwright.dl4j.data.ImageFolder;
import org.layerwright.dl4j.data.Missing;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.internal.CsvTable;
import org.layerwright.dl4j.data.internal.Listing;
import org.layerwright.dl4j.data.internal.PictureReader;
import org.layerwright.dl4j.data.internal.TableColumns;

/** Samples that somebody gives to a trained network, read as those that it learned from. */
public final class GivenInput {
	private final Preprocessing preprocessing;

	GivenInput(Preprocessing preprocessing) {
		this.preprocessing = preprocessing;
	}

	/** Samples with what is true of them, to measure the network on: a table, text, pictures or IDX files. */
	Samples known(Path path) {
		GivenText text = new GivenText(preprocessing);
		if (text.taken()) {
			return text.known(path);
		}
		GivenSequences sequences = new GivenSequences(preprocessing);
		if (sequences.taken()) {
			return sequences.known(path);
		}
		if (Files.isRegularFile(path)) {
			CsvFile file = table(path).target(preprocessing.target).missing(Missing.MEAN);
			return withClasses(
					preprocessing.series ? file.window(preprocessing.shape()[0]).load() : encoded(path, file));
		}
		boolean idx = Listing.of(path).stream().noneMatch(Files::isDirectory);
		return withClasses(idx ? new IdxFiles(path.toString()).load() : pictures(path).load());
	}

	/** What the inputs see of samples of which nothing more need be known: a table, or one or a folder of pictures. */
	List<Part> unknown(Path path) {
		GivenSequences sequences = new GivenSequences(preprocessing);
		if (sequences.taken()) {
			return List.of(sequences.unknown(path));
		}
		Part part = preprocessing.inputs.get(0).with(values(path), null);
		if (part.values().length % part.width() != 0) {
			throw Text.wrongInput("predict.width", path, part.width());
		}
		return List.of(part);
	}

	private float[] values(Path path) {
		if (Files.isDirectory(path) || PictureReader.isPicture(path)) {
			List<Path> files = Files.isDirectory(path) ? PictureReader.in(path) : List.of(path);
			if (files.isEmpty()) {
				throw Text.wrongInput("predict.pictures", path);
			}
			return reader().read(files);
		}
		return preprocessing.series ? latest(path) : features(path);
	}

	private float[] features(Path path) {
		CsvFile file = table(path);
		CsvTable table = CsvTable.read(path, file.header(), file.separator());
		return preprocessing.columns.isEmpty() ? numbers(table)
				: TableColumns.encode(table, preprocessing.tableColumns());
	}

	private float[] numbers(CsvTable table) {
		int width = table.names().size();
		float[] values = new float[table.rows().size() * width];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) table.number(table.rows().get(i / width), i % width);
		}
		return values;
	}

	/** The end of a series, from which what comes after it is predicted. */
	private float[] latest(Path path) {
		CsvFile file = table(path);
		CsvTable table = CsvTable.read(path, file.header(), file.separator());
		int column = table.column(preprocessing.target);
		int past = preprocessing.shape()[0];
		int rows = table.rows().size();
		if (rows < past) {
			throw Text.wrongInput("csv.window", path, rows, past);
		}
		float[] values = new float[past];
		for (int i = 0; i < past; i++) {
			values[i] = (float) table.number(table.rows().get(rows - past + i), column);
		}
		return values;
	}

	private Samples encoded(Path path, CsvFile file) {
		if (!preprocessing.table()) {
			throw Text.wrongInput("predict.table", path);
		}
		String[] names = preprocessing.tableColumns().stream().map(c -> c.name()).toArray(String[]::new);
		CsvFile wanted = file.features(names);
		Samples read = (preprocessing.classes.isEmpty() ? wanted : wanted.categorical(preprocessing.target)).load();
		float[] features = features(path);
		return preprocessing.classes.isEmpty() ? Samples.measured(preprocessing.shape(), features, read.targets(), 1)
				: Samples.classified(preprocessing.shape(), features, indices(read), read.classes());
	}

	/** The same samples with the classes of the network in the network's order. */
	private Samples withClasses(Samples samples) {
		if (preprocessing.classes.isEmpty()) {
			return samples;
		}
		int[] labels = IntStream.of(indices(samples)).map(i -> {
			int label = preprocessing.classes.indexOf(samples.classes().get(i));
			if (label < 0) {
				throw Text.wrongInput("predict.class", samples.classes().get(i),
						String.join(", ", preprocessing.classes));
			}
			return label;
		}).toArray();
		return Samples.classified(samples.shape(), samples.features(), labels, preprocessing.classes);
	}

	private static int[] indices(Samples samples) {
		return IntStream.range(0, samples.count()).map(i -> (int) samples.targets()[i]).toArray();
	}

	private CsvFile table(Path path) {
		boolean named = !preprocessing.table() || !preprocessing.target.matches("\\d+");
		return new CsvFile(path.toString()).header(named).separator(CsvTable.separator(path));
	}

	private PictureReader reader() {
		int[] shape = preprocessing.shape();
		if (shape.length != 3) {
			throw Text.wrongInput("predict.nopictures", shape[0]);
		}
		return new PictureReader(shape[2], shape[1], shape[0] == 3);
	}

	private ImageFolder pictures(Path folder) {
		int[] shape = reader().shape();
		return new ImageFolder(folder.toString()).size(shape[2], shape[1]).colour(shape[0] == 3);
	}
}
