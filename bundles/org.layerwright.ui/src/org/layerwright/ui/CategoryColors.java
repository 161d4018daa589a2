package org.layerwright.ui;

import org.eclipse.swt.graphics.RGB;
import org.layerwright.catalog.Category;

/** One colour a category, readable on light and on dark ground; the same as that of its icon. */
public final class CategoryColors {

	/** The colour of what is not known. */
	public static final RGB UNKNOWN = rgb(0x8b8b8b);

	private CategoryColors() {}

	/** The colour of {@code category}. */
	public static RGB of(Category category) {
		return rgb(switch (category) {
		case INPUT_OUTPUT -> 0x5b6b80;
		case CORE -> 0x3f7bd6;
		case CONVOLUTION -> 0x7a5ccf;
		case POOLING -> 0x2b978a;
		case SEQUENCE -> 0x2f7fa8;
		case ATTENTION -> 0xa24fb0;
		case NORMALIZATION -> 0xb9801c;
		case REGULARIZATION -> 0xb4546c;
		case MERGE -> 0x48924b;
		case SHAPE -> 0x857661;
		case ACTIVATION -> 0xd06a35;
		case LOSS -> 0xbd4a4a;
		case OPTIMIZER -> 0x358aaf;
		case SCHEDULE -> 0x6a80c4;
		case INITIALIZER -> 0x808c36;
		case STOPPING -> 0x9c5687;
		case FILE_DATA -> 0x587996;
		case GENERATED_DATA -> 0x579471;
		case AUGMENTATION -> 0x8a7a2e;
		case PROCEDURE -> 0x666bac;
		});
	}

	private static RGB rgb(int hex) {
		return new RGB(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff);
	}
}
