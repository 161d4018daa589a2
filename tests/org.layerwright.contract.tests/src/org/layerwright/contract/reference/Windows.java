package org.layerwright.contract.reference;

import java.util.Collections;
import java.util.List;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Layers whose window slides: convolutions and pooling. */
final class Windows {

	private Windows() {}

	static void conv2d(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		convolution(vector, plan.kind("conv2d"));
		a.expect("groups", 1);
		plan.set("filters", a.integer("out_channels")).parameter(Piece.same("weight", ":W"));
	}

	static void conv1d(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		convolution(vector, plan.kind("conv1d"));
		a.expect("groups", 1);
		plan.set("filters", a.integer("out_channels")).parameter(Piece.same("weight", ":W"));
	}

	/** Transposed; DL4J has the filters in the order of PyTorch too. */
	static void deconv2d(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		convolution(vector, plan.kind("deconv2d"));
		a.expect("groups", 1);
		a.expect("output_padding", 0);
		plan.set("filters", a.integer("out_channels")).parameter(Piece.same("weight", ":W"));
	}

	/** PyTorch has [channel × multiplier, 1, height, width], DL4J [height, width, channel, multiplier]. */
	static void depthwise(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		convolution(vector, plan.kind("depthwise_conv2d"));
		int multiplier = a.integer("depth_multiplier");
		int channels = a.integer("in_channels");
		a.expect("groups", channels);
		a.expect("out_channels", channels * multiplier);
		plan.set("multiplier", multiplier).parameter(new Piece("weight", 0, 0, ":W", 0,
				w -> w.dup('c').reshape('c', channels, multiplier, w.size(2), w.size(3)).permute(2, 3, 0, 1),
				w -> w.permute(2, 3, 0, 1).dup('c').reshape('c', channels * multiplier, 1, w.size(0), w.size(1))));
	}

	/** What convolutions have in common. */
	static void convolution(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = channelsFirst(vector, plan);
		a.expect("in_channels", layout.size(vector.input(), "F"));
		a.expect("padding_mode", "zeros");
		boolean bias = Simple.bias(vector);
		plan.set("bias", bias).set("kernel", a.integers("kernel_size"));
		for (String name : List.of("stride", "dilation")) {
			if (a.has(name)) {
				plan.set(name, a.integers(name));
			}
		}
		padding(a, plan, "pad");
		if (bias) {
			plan.parameter(Piece.same("bias", ":b"));
		}
	}

	private static void padding(Attributes a, Plan plan, String key) {
		if (a.isText("padding")) {
			plan.set("padding", a.text("padding", ""));
		} else if (Collections.max(a.integers("padding", List.of(0))) > 0) {
			plan.set("padding", "explicit").set(key, a.integers("padding"));
		}
	}

	static void upsampling(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		channelsFirst(vector, plan.kind("upsampling2d"));
		a.expect("mode", "nearest");
		plan.set("size", a.integers(a.has("size") ? "size" : "scale_factor"));
	}

	/** PyTorch counts left, right, top, bottom; we have rows and columns. */
	static void margin(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		channelsFirst(vector, plan.kind(vector.kind()));
		List<Integer> sides = a.integers(a.has("padding") ? "padding" : "cropping");
		int last = sides.size() - 1;
		plan.set("columns", List.of(sides.get(0), sides.get(Math.min(1, last))))
				.set("rows", List.of(sides.get(Math.min(2, last)), sides.get(last)));
	}

	static void pool2d(Vector vector, Plan plan) {
		pool(vector, plan);
	}

	static void pool(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		channelsFirst(vector, plan.kind(vector.kind()));
		plan.set("kernel", a.integers("kernel_size"));
		if (a.has("stride")) {
			plan.set("stride", a.integers("stride"));
		}
		a.expect("dilation", 1);
		a.expect("ceil_mode", false);
		a.expect("return_indices", false);
		padding(a, plan, "pad");
	}

	private static Layout channelsFirst(Vector vector, Plan plan) {
		INDArray input = vector.input();
		Layout layout = Layout.of(vector.attributes().text("layout", input.rank() == 3 ? "N,C,T" : "N,C,H,W"));
		plan.input(input, layout);
		return layout;
	}
}
