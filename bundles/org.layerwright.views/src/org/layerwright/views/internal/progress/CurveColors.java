package org.layerwright.views.internal.progress;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.layerwright.ui.Tones;

/** The colours of curves on the ground of the current theme. */
final class CurveColors {
	private static final double FAINT = 0.32;

	private final Tones tones;

	CurveColors(Tones tones) {
		this.tones = tones;
	}

	Color of(Curve.Role role) {
		return new Color(switch (role) {
		case TRAINING -> tones.accent();
		case FAINT_TRAINING -> Tones.mix(tones.surface(), tones.accent(), FAINT);
		case VALIDATION -> tones.dark() ? new RGB(245, 158, 66) : new RGB(217, 111, 8);
		case TEST -> tones.good();
		});
	}

	Color ground() {
		return new Color(tones.surface());
	}

	Color text() {
		return new Color(tones.text());
	}

	Color subtle() {
		return new Color(tones.subtle());
	}

	Color grid() {
		return new Color(Tones.mix(tones.surface(), tones.line(), 0.55));
	}

	Color line() {
		return new Color(tones.line());
	}
}
