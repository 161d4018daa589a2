package org.layerwright.core;

import java.util.List;

import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.Window;

/**
 * Which part of the network's input one output value sees, per direction. Formulas: Araujo, Norris and Sim, "Computing
 * Receptive Fields of Convolutional Neural Networks" (Distill, 2019): size grows by (window − 1) · jump, jump
 * multiplies with the stride, start moves by ((window − 1) / 2 − padding) · jump. Where branches meet, the largest
 * counts.
 *
 * @param rows along height, or along time or the only dimension
 * @param columns along width; a point where there is none
 */
public record ReceptiveField(Span rows, Span columns) {

	/** At the input itself. */
	public static final ReceptiveField POINT = new ReceptiveField(Span.POINT, Span.POINT);

	/**
	 * One direction.
	 *
	 * @param size how many input positions one output sees; {@link #ALL} for all of them
	 * @param jump distance in the input between neighbouring outputs
	 * @param start centre of what the first output sees; the centre of the first input position is 0
	 */
	public record Span(int size, int jump, double start) {

		/** Every position of the input is seen. */
		public static final int ALL = Integer.MAX_VALUE;
		static final Span POINT = new Span(1, 1, 0);

		Span through(int window, int stride, int padding) {
			if (size == ALL || window == Integer.MAX_VALUE) {
				return new Span(ALL, jump, 0);
			}
			long grown = size + (window - 1L) * jump;
			return new Span((int) Math.min(grown, ALL - 1L), (int) Math.min((long) jump * stride, ALL - 1L),
					start + ((window - 1) / 2.0 - padding) * jump);
		}

		Span max(Span other) {
			return new Span(Math.max(size, other.size), Math.max(jump, other.jump), Math.min(start, other.start));
		}
	}

	/** Whether the whole input is seen. */
	public boolean isAll() {
		return rows.size() == Span.ALL;
	}

	/** That of an output behind {@code window}; the padding follows from the shapes. */
	public ReceptiveField through(Window window, Shape input, Shape output) {
		int top = padding(input.has(Axis.TIME) ? Axis.TIME : Axis.HEIGHT, window.height(), window.strideHeight(), input,
				output);
		int left = padding(Axis.WIDTH, window.width(), window.strideWidth(), input, output);
		return new ReceptiveField(rows.through(window.height(), window.strideHeight(), top),
				columns.through(window.width(), window.strideWidth(), left));
	}

	private static int padding(Axis axis, int window, int stride, Shape input, Shape output) {
		if (window == Integer.MAX_VALUE || !isKnown(axis, input) || !isKnown(axis, output)) {
			return 0;
		}
		return Math.max(0, (output.size(axis) - 1) * stride + window - input.size(axis)) / 2;
	}

	private static boolean isKnown(Axis axis, Shape shape) {
		return shape.has(axis) && shape.size(axis) != Shape.UNKNOWN;
	}

	/** The larger of each where branches meet. */
	public static ReceptiveField max(List<ReceptiveField> fields) {
		return fields.stream().reduce((a, b) -> new ReceptiveField(a.rows.max(b.rows), a.columns.max(b.columns)))
				.orElse(POINT);
	}

	/** Such as {@code 14×14}, of steps in time {@code 14}; {@code all} where the whole input is seen. */
	@Override
	public String toString() {
		boolean time = columns.size() == 1 && rows.size() > 1;
		return isAll() ? "all" : time ? String.valueOf(rows.size()) : rows.size() + "×" + columns.size();
	}
}
