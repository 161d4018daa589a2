package org.layerwright.core.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.layerwright.catalog.Attrs;
import org.layerwright.core.DataFacts;

/** Looks at data by the kind that reads it. */
public final class Look {

	private Look() {}

	/** What samples at {@code path} are like; empty for kinds that are not known here. */
	public static Optional<DataFacts> at(Path path, Attrs settings) {
		try {
			if (!Files.exists(path)) {
				throw Trouble.of("data.missing", path);
			}
			return switch (settings.kind().id()) {
			case "csv" -> Optional.of(new TableLook(path, settings).facts());
			case "idx" -> Optional.of(new IdxLook(path, settings).facts());
			case "image_folder" -> Optional.of(PictureLook.facts(path, settings));
			case "text" -> Optional.of(new TextLook(path, settings).facts());
			case "pairs" -> Optional.of(new PairsLook(path, settings).facts());
			case "time_series" -> Optional.of(new SeriesLook(path, settings).facts());
			case "sequence_csv" -> Optional.of(new SequenceLook(path, settings).facts());
			case "wav_folder" -> Optional.of(SoundLook.facts(path, settings));
			default -> Optional.empty();
			};
		} catch (Trouble e) {
			return Optional.of(e.facts());
		} catch (IOException e) {
			return Optional.of(Trouble.of("data.unreadable", path, String.valueOf(e.getMessage())).facts());
		}
	}
}
