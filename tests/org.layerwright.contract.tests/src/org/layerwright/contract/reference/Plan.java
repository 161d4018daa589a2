package org.layerwright.contract.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A layer to try: its kind and settings, what goes in, and where the vector's parameters are among ours. */
final class Plan {

	private final List<SettingText> settings = new ArrayList<>();
	private final List<INDArray> inputs = new ArrayList<>();
	private final List<Layout> layouts = new ArrayList<>();
	private final List<Shape> shapes = new ArrayList<>();
	private final Map<Integer, INDArray> masks = new LinkedHashMap<>();
	private final List<Piece> pieces = new ArrayList<>();
	private final Map<String, Double> constants = new LinkedHashMap<>();
	private String kind;
	private Layout output;
	private boolean training = true;

	/** Begins with a layer of that kind. */
	Plan kind(String id) {
		kind = id;
		return this;
	}

	Plan set(String key, Object value) {
		String text = String.valueOf(value);
		settings.add(SettingText.of(key, text.startsWith("[") ? text.replaceAll("[\\[\\] ]", "") : text));
		return this;
	}

	Plan set(SettingText text) {
		settings.add(text);
		return this;
	}

	Plan input(INDArray values, Layout layout) {
		return input(values, layout, layout.shape(values));
	}

	Plan input(INDArray values, Layout layout, Shape shape) {
		inputs.add(values);
		layouts.add(layout);
		shapes.add(shape);
		return this;
	}

	/** 1 where a step of that input is there, 0 where it is padding. */
	Plan mask(int input, INDArray mask) {
		masks.put(input, mask);
		return this;
	}

	Plan output(Layout layout) {
		output = layout;
		return this;
	}

	/** As after the training, such as with running averages. */
	Plan inference() {
		training = false;
		return this;
	}

	Plan parameter(Piece piece) {
		pieces.add(piece);
		return this;
	}

	/** Our parameter {@code own} is that number everywhere: the vector's layer has none. */
	Plan constant(String own, double value) {
		constants.put(own, value);
		return this;
	}

	String kind() {
		return kind;
	}

	List<SettingText> settings() {
		return settings;
	}

	List<Shape> shapes() {
		return shapes;
	}

	List<Piece> pieces() {
		return pieces;
	}

	Map<String, Double> constants() {
		return constants;
	}

	boolean training() {
		return training;
	}

	Layout output(INDArray expected) {
		return output != null ? output
				: layouts.get(0).axes().size() == expected.rank() ? layouts.get(0) : Layout.ofRank(expected.rank());
	}

	Layout layout(int input) {
		return layouts.get(input);
	}

	INDArray[] inputs() {
		INDArray[] own = new INDArray[inputs.size()];
		for (int i = 0; i < own.length; i++) {
			own[i] = layouts.get(i).toOwn(inputs.get(i));
		}
		return own;
	}

	/** The masks of the inputs, null where there is none at all. */
	INDArray[] masks() {
		if (masks.isEmpty()) {
			return null;
		}
		INDArray[] all = new INDArray[inputs.size()];
		masks.forEach((input, mask) -> all[input] = mask);
		return all;
	}
}
