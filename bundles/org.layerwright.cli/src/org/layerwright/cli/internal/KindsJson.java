package org.layerwright.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.AttrType;
import org.layerwright.catalog.Bounds;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;

/** The catalogue for programs. */
final class KindsJson {
	private final KindTexts texts;

	KindsJson(KindTexts texts) {
		this.texts = texts;
	}

	/** All kinds, or those with {@code id} if it is not null, as an array. */
	String of(Catalog catalog, String id) {
		return Json.text(catalog.kinds().stream().filter(k -> id == null || k.id().equals(id)).map(this::of).toList());
	}

	private Map<String, Object> of(Kind kind) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", kind.id());
		json.put("family", Family.of(kind).name().toLowerCase(Locale.ROOT));
		json.put("category", kind.declaration().category().name().toLowerCase(Locale.ROOT));
		json.put("label", texts.label(kind));
		json.put("doc", texts.doc(kind));
		json.put("aliases", kind.declaration().aliases());
		json.put("attributes", kind.attributes().stream().map(a -> of(kind, a)).toList());
		return json;
	}

	private Map<String, Object> of(Kind kind, Attr<?> attr) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("key", attr.key());
		json.put("type", attr.type().name());
		json.put("label", texts.label(kind, attr));
		json.put("doc", texts.doc(kind, attr));
		json.put("unit", attr.unit());
		json.put("default", attr.defaultText());
		json.put("required", attr.isRequired());
		json.put("choices", choices(attr));
		json.put("bounds", of(attr.bounds()));
		return json;
	}

	private static Map<String, Object> of(Bounds bounds) {
		Map<String, Object> json = new LinkedHashMap<>();
		if (Double.isFinite(bounds.least())) {
			json.put("least", bounds.least());
			json.put("leastExcluded", bounds.leastExcluded());
		}
		if (Double.isFinite(bounds.most())) {
			json.put("most", bounds.most());
			json.put("mostExcluded", bounds.mostExcluded());
		}
		return json;
	}

	/** The words that a setting may take; the family, or the ids, for a kind; else none. */
	static List<String> choices(Attr<?> attr) {
		List<String> choices = new ArrayList<>();
		if (attr.type() instanceof AttrType.ChoiceType choice) {
			choices.addAll(choice.choices());
		} else if (attr.type() instanceof AttrType.KindType kind) {
			choices.addAll(
					kind.among().isEmpty() ? List.of(kind.family().name().toLowerCase(Locale.ROOT)) : kind.among());
		} else if (attr.type() instanceof AttrType.KindsType kinds) {
			choices.add(kinds.family().name().toLowerCase(Locale.ROOT));
		}
		return choices;
	}
}
