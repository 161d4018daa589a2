package org.layerwright.catalog.data;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Pictures and labels as MNIST has them. */
public final class Idx implements DataKind {

	private static final Attr<String> PATH = Attr.path("path", "Folder or pictures").required()
			.doc("A folder with IDX files of pictures and labels, or one file of pictures; relative paths begin at the "
					+ "folder of the network. Files may be compressed (.gz).");
	private static final Attr<String> LABELS = Attr.path("labels", "Labels").byDefault("")
			.doc("The file of labels, where the path above is a file of pictures.");

	private static final Declaration DECLARATION = Declaration
			.of("idx", "IDX pictures", Category.FILE_DATA,
					"Grey pictures with their classes in the IDX format of MNIST. In a folder, every file whose name "
							+ "has images in it goes with the one of the same place in the order that has labels in "
							+ "it. Pixels 0 to 255 become 0 to 1; a sample is height × width × 1.")
			.attributes(PATH, LABELS).sample(Sample.of().with("path", "mnist"))
			.sample(Sample.of().with("path", "pictures.idx", "labels", "labels.idx"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Attr<String>> path() {
		return Optional.of(PATH);
	}

	@Override
	public Code emit(Attrs a, long seed) {
		String type = "org.layerwright.dl4j.data.IdxFiles";
		return a.get(LABELS).isEmpty() ? Code.construct(type, a.get(PATH))
				: Code.construct(type, a.get(PATH), a.get(LABELS));
	}
}
