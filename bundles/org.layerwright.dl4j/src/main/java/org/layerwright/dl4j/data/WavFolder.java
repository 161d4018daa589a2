package org.layerwright.dl4j.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.data.internal.Listing;
import org.layerwright.dl4j.data.internal.PlanePoints;
import org.layerwright.dl4j.data.internal.SeriesSamples;
import org.layerwright.dl4j.data.internal.WavReader;
import org.layerwright.dl4j.internal.Text;

/**
 * A folder with one folder of sounds (WAV: PCM of 8, 16, 24 or 32 bits, or floating point) for each class, named as the
 * class. Channels are averaged, sounds are brought to one sampling rate and cut off or filled with silence behind their
 * end to one length; values are −1 to 1, shape {@code [1, length]}.
 *
 * @param folder the folder
 * @param rate values a second, in Hz
 * @param length values of a sample
 */
public record WavFolder(Path folder, int rate, int length) implements DataSource {

	/** One second of 8,000 Hz. */
	public WavFolder(String folder) {
		this(Path.of(folder), 8000, 8000);
	}

	/** The same at another rate in Hz. */
	public WavFolder rate(int hertz) {
		return new WavFolder(folder, hertz, length);
	}

	/** The same with so many values a sample. */
	public WavFolder length(int values) {
		return new WavFolder(folder, rate, values);
	}

	@Override
	public Samples load() {
		PlanePoints.positive("rate", rate);
		PlanePoints.positive("length", length);
		List<Path> folders = Listing.of(folder).stream().filter(Files::isDirectory).toList();
		List<Path> files = new ArrayList<>();
		List<Integer> labels = new ArrayList<>();
		for (int label = 0; label < folders.size(); label++) {
			for (Path file : WavReader.in(folders.get(label))) {
				files.add(file);
				labels.add(label);
			}
		}
		if (files.isEmpty()) {
			throw Text.wrongInput("sounds.none", folder);
		}
		return Samples.classified(new int[] { 1, length }, new WavReader(rate, length).read(files),
				labels.stream().mapToInt(i -> i).toArray(),
				folders.stream().map(f -> f.getFileName().toString()).toList())
				.reading(Map.of(SeriesSamples.KIND, WavReader.SOUNDS, "rate", "" + rate));
	}
}
