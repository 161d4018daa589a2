package org.layerwright.catalog.augmentations;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Text;

/** Mirrors pictures. */
public final class Flip extends Pictures {

	private static final Attr<Boolean> HORIZONTAL = Attr.bool("horizontal", "Left and right").byDefault(true)
			.doc("Whether left and right change places in every other picture.");
	private static final Attr<Boolean> VERTICAL = Attr.bool("vertical", "Top and bottom").byDefault(false)
			.doc("Whether top and bottom change places in every other picture.");

	private static final Declaration DECLARATION = Declaration
			.of("flip", "Flip", Category.AUGMENTATION,
					"Mirrors every other picture, chosen at random: for things that mean the same seen in a mirror, "
							+ "which letters and digits do not.")
			.attributes(HORIZONTAL, VERTICAL).sample(Sample.of()).sample(Sample.of().with("vertical", "true"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public List<Fault> check(Attrs a) {
		return a.get(HORIZONTAL) || a.get(VERTICAL) ? List.of()
				: List.of(new Fault(HORIZONTAL.key(), Text.of("augmentation.flip"), false));
	}

	@Override
	public Code emit(Attrs a) {
		return construct("Flip", a.get(HORIZONTAL), a.get(VERTICAL));
	}
}
