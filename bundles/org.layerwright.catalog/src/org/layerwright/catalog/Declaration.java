package org.layerwright.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * What a kind says of itself. English texts stand here; translations are looked up by id in {@link KindTexts}.
 *
 * @param id id that files use
 * @param label name that people read, such as "2-D convolution"
 * @param category group in the palette and the listing
 * @param doc what it does, in a few sentences: shapes, formula, source
 * @param aliases former ids, still understood in files
 * @param attributes settings in the order of the property sheet
 * @param samples typical uses, which the contract test generates, compiles and checks against DL4J
 */
public record Declaration(String id, String label, Category category, String doc, List<String> aliases,
		List<Attr<?>> attributes, List<Sample> samples) {

	public Declaration {
		aliases = List.copyOf(aliases);
		attributes = List.copyOf(attributes);
		samples = List.copyOf(samples);
	}

	/** A declaration without aliases, attributes and samples, to be completed by the methods below. */
	public static Declaration of(String id, String label, Category category, String doc) {
		return new Declaration(id, label, category, doc, List.of(), List.of(), List.of());
	}

	public Declaration aliases(String... ids) {
		return new Declaration(id, label, category, doc, List.of(ids), attributes, samples);
	}

	public Declaration attributes(Attr<?>... attrs) {
		return new Declaration(id, label, category, doc, aliases, List.of(attrs), samples);
	}

	/** Adds a sample. */
	public Declaration sample(Sample sample) {
		List<Sample> all = new ArrayList<>(samples);
		all.add(sample);
		return new Declaration(id, label, category, doc, aliases, attributes, all);
	}
}
