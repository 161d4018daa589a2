package org.layerwright.core.internal.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks at a folder of class folders: their names and how many sounds are in them. */
final class SoundLook {

	private SoundLook() {}

	static DataFacts facts(Path folder, Attrs settings) throws Trouble {
		List<Path> classes = DataPath.list(folder).stream().filter(Files::isDirectory).toList();
		long count = classes.stream().flatMap(c -> DataPath.list(c).stream()).filter(DataPath::isSound).count();
		if (count == 0) {
			throw Trouble.of("data.sounds.none", folder.getFileName());
		}
		int length = (int) Values.number(settings, "length", 1);
		return DataFacts.of(DataKind.Samples.of(Shape.sequence(length, 1), classes.size(), true, count), 1,
				classes.stream().map(c -> c.getFileName().toString()).toList(), List.of());
	}
}
