package org.layerwright.catalog.layers;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.BlockKind;
import org.layerwright.catalog.BlockPart;
import org.layerwright.catalog.SettingText;

/** What both Transformer layers share: sublayers, each with a residual connection and a normalization. */
abstract class TransformerLayer implements BlockKind {

	static final String POST = "post";
	static final String PRE = "pre";
	static final Attr<Double> DROPOUT = Attr.real("dropout", "Dropout").atLeast(0).below(1).byDefault(0.0)
			.doc("Probability with which, while training, an attention weight, a hidden unit and an output of each "
					+ "part is dropped.");
	static final Attr<String> NORM = Attr.choice("norm", "Normalization", POST, PRE).byDefault(POST)
			.doc("Where layer normalization stands: post, behind each sum, as in the original; pre, before each part, "
					+ "which trains deep stacks without warm-up but needs one more behind the last layer.");
	static final Attr<String> ACTIVATION = Attr.choice("activation", "Activation", "relu", "gelu").byDefault("relu")
			.doc("Function between the two maps of the feed-forward part.");

	/** The parts as they are put one behind the other. */
	static final class Chain {
		private final Attrs attrs;
		private final int inputs;
		private final List<BlockPart> parts = new ArrayList<>();
		private int last;

		/** A chain that begins at the first of so many inputs. */
		Chain(Attrs attrs, int inputs) {
			this.attrs = attrs;
			this.inputs = inputs;
		}

		/** Puts a part with its residual connection and its normalization behind what is there. */
		Chain sublayer(String name, String kind, List<SettingText> settings, Integer... more) {
			boolean pre = attrs.get(NORM).equals(PRE);
			int before = last;
			if (pre) {
				add(BlockPart.of(name + "-norm", "layer_norm", last));
			}
			List<Integer> from = new ArrayList<>(List.of(last));
			from.addAll(List.of(more));
			add(new BlockPart(name, kind, settings, from));
			if (attrs.get(DROPOUT) > 0) {
				add(BlockPart.of(name + "-dropout", "dropout", last).with(List.of(rate("rate", attrs))));
			}
			add(BlockPart.of(name + "-sum", "add", before, last));
			if (!pre) {
				add(BlockPart.of(name + "-norm", "layer_norm", last));
			}
			return this;
		}

		private void add(BlockPart part) {
			parts.add(part);
			last = inputs + parts.size() - 1;
		}

		List<BlockPart> parts() {
			return parts;
		}
	}

	private static SettingText rate(String key, Attrs a) {
		return SettingText.of(key, DROPOUT.type().format(a.get(DROPOUT)));
	}

	/** The settings of an attention part. */
	static List<SettingText> attention(Attrs a, boolean causal) {
		List<SettingText> settings = new ArrayList<>(dropout(a));
		settings.add(SettingText.of("heads", String.valueOf(a.get(MultiHeadAttention.HEADS))));
		if (causal) {
			settings.add(SettingText.of("causal", "true"));
		}
		return initialized(a, settings);
	}

	/** The settings of the feed-forward part. */
	static List<SettingText> feedForward(Attrs a) {
		List<SettingText> settings = new ArrayList<>(dropout(a));
		settings.add(SettingText.of("hidden", String.valueOf(a.get(FeedForward.HIDDEN))));
		settings.add(SettingText.of("activation", a.get(ACTIVATION)));
		return initialized(a, settings);
	}

	private static List<SettingText> dropout(Attrs a) {
		return a.get(DROPOUT) > 0 ? List.of(rate("dropout", a)) : List.of();
	}

	private static List<SettingText> initialized(Attrs a, List<SettingText> settings) {
		a.text(Common.INITIALIZER).ifPresent(settings::add);
		return settings;
	}

	@Override
	public boolean wholeSequence() {
		return true;
	}

	@Override
	public String summary(Attrs a) {
		return "×" + a.get(MultiHeadAttention.HEADS) + ", " + a.get(FeedForward.HIDDEN);
	}
}
