package org.layerwright.catalog.data;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** A folder for each class, full of pictures. */
public final class ImageFolder implements DataKind {

	private static final int DEFAULT_SIZE = 64;
	private static final Attr<String> PATH = Attr.path("path", "Folder").required()
			.doc("The folder that holds one folder for each class; relative paths begin at the folder of the network.");
	private static final Attr<Integer> WIDTH = size("width", "Width");
	private static final Attr<Integer> HEIGHT = size("height", "Height");
	private static final Attr<Boolean> COLOUR = Attr.bool("colour", "Colour").byDefault(true)
			.doc("Whether pictures have three channels (red, green, blue) or one (grey).");

	private static final Declaration DECLARATION = Declaration
			.of("image_folder", "Folder of pictures", Category.FILE_DATA,
					"Pictures (PNG, JPEG, GIF, BMP) in one folder for each class; the folder's name is the class. All "
							+ "are scaled to the same size; values are between 0 and 1 and a sample is height × width "
							+ "× 3 (or 1 in grey).")
			.attributes(PATH, WIDTH, HEIGHT, COLOUR).sample(Sample.of().with("path", "pictures"))
			.sample(Sample.of().with("path", "pictures", "width", "32", "height", "24", "colour", "false"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Attr<String>> path() {
		return Optional.of(PATH);
	}

	private static Attr<Integer> size(String key, String label) {
		return Attr.integer(key, label).atLeast(1).atMost(4096).byDefault(DEFAULT_SIZE).unit("px")
				.doc("Pictures are scaled to this size.");
	}

	@Override
	public Code emit(Attrs a, long seed) {
		boolean usual = a.get(WIDTH) == DEFAULT_SIZE && a.get(HEIGHT) == DEFAULT_SIZE;
		return Code.construct("org.layerwright.dl4j.data.ImageFolder", a.get(PATH))
				.callIf(!usual, "size", a.get(WIDTH), a.get(HEIGHT)).callIf(!a.get(COLOUR), "colour", false);
	}
}
