package org.layerwright.core.internal.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks at a folder of class folders: their names and how many pictures are in them. */
final class PictureLook {

	private PictureLook() {}

	static DataFacts facts(Path folder, Attrs settings) throws Trouble {
		List<Path> classes = DataPath.list(folder).stream().filter(Files::isDirectory).toList();
		long count = classes.stream().flatMap(c -> DataPath.list(c).stream()).filter(DataPath::isPicture).count();
		if (count == 0) {
			throw Trouble.of("data.pictures.none", folder.getFileName());
		}
		int height = (int) Values.number(settings, "height", 1);
		int width = (int) Values.number(settings, "width", 1);
		int channels = "false".equals(Values.text(settings, "colour")) ? 1 : 3;
		return DataFacts.of(Samples.of(Shape.image(height, width, channels), classes.size(), true, count), 1,
				classes.stream().map(c -> c.getFileName().toString()).toList(), List.of());
	}
}
