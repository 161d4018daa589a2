package org.layerwright.catalog;

import java.util.Arrays;
import java.util.List;

/**
 * A part of a block: a node as it could stand in a network itself.
 *
 * @param name its name within the block, such as {@code attention}; unique there
 * @param kind id of its kind
 * @param settings its settings that differ from the defaults
 * @param from what feeds it, in the order of its ports: the inputs of the block come first, beginning at 0, then its
 * parts in their order
 */
public record BlockPart(String name, String kind, List<SettingText> settings, List<Integer> from) {

	public BlockPart {
		settings = List.copyOf(settings);
		from = List.copyOf(from);
	}

	/** A part without settings. */
	public static BlockPart of(String name, String kind, Integer... from) {
		return new BlockPart(name, kind, List.of(), Arrays.asList(from));
	}

	/** The same with settings. */
	public BlockPart with(List<SettingText> texts) {
		return new BlockPart(name, kind, texts, from);
	}
}
