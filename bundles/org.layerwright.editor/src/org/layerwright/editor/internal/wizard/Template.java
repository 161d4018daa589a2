package org.layerwright.editor.internal.wizard;

import org.layerwright.catalog.Shape;
import org.layerwright.core.Designs;
import org.layerwright.core.Settings;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Models to begin with. */
public enum Template {
	/** {@code y = b + Wx}. */
	LINEAR {
		@Override
		Node hidden(Designs designs, Node input, Shape features) {
			return flat(designs, input, features);
		}
	},
	/** Two hidden layers. */
	FULLY_CONNECTED {
		@Override
		Node hidden(Designs designs, Node input, Shape features) {
			Node first = next(designs, flat(designs, input, features), "dense", "units", WIDTH, ACTIVATION, RELU);
			return next(designs, first, "dense", "units", WIDTH, ACTIVATION, RELU);
		}
	},
	/** Two convolutions with pooling, and a hidden layer; for pictures. */
	CONVOLUTIONAL {
		@Override
		Node hidden(Designs designs, Node input, Shape features) {
			if (!features.isImage()) {
				return FULLY_CONNECTED.hidden(designs, input, features);
			}
			Node node = input;
			for (String filters : new String[] { "8", "16" }) {
				node = next(designs, node, "conv2d", "filters", filters, "kernel", "3,3", "padding", "same", ACTIVATION,
						RELU);
				node = next(designs, node, "max_pool2d", "kernel", "2,2", "stride", "2,2");
			}
			return next(designs, next(designs, node, "flatten"), "dense", "units", WIDTH, ACTIVATION, RELU);
		}
	};

	private static final String ACTIVATION = "activation";
	private static final String RELU = "relu";
	private static final String WIDTH = "32";

	/** Adds what lies between {@code input} and the output; the last node of it, perhaps {@code input} itself. */
	abstract Node hidden(Designs designs, Node input, Shape features);

	private static Node flat(Designs designs, Node input, Shape features) {
		return features.isFeatures() ? input : next(designs, input, "flatten");
	}

	/** A node behind {@code node}, with settings as key, value, key, value. */
	static Node next(Designs designs, Node node, String kind, String... settings) {
		Network network = node.getNetwork();
		Node next = designs.add(network, kind);
		for (int i = 0; i < settings.length; i += 2) {
			Settings.set(next, settings[i], settings[i + 1]);
		}
		designs.connect(node, next);
		return next;
	}
}
