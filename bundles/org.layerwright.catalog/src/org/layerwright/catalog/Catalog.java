package org.layerwright.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds there are, by family and id. Immutable; pass it in, there is no global one. */
public final class Catalog {

	private final Map<Family, Map<String, Kind>> byId = new EnumMap<>(Family.class);
	private final List<Kind> kinds;

	/** A catalogue of {@code kinds}, in their order; ids and aliases must be unique within a family. */
	public Catalog(Collection<? extends Kind> kinds) {
		this.kinds = List.copyOf(kinds);
		for (Kind kind : kinds) {
			Family family = Family.of(kind);
			add(family, kind.id(), kind);
			kind.declaration().aliases().forEach(alias -> add(family, alias, kind));
		}
	}

	private void add(Family family, String id, Kind kind) {
		Kind before = byId.computeIfAbsent(family, f -> new LinkedHashMap<>()).put(id, kind);
		if (before != null) {
			throw new IllegalArgumentException(family + " " + id + " is declared twice: " + before + ", " + kind);
		}
	}

	/** The kinds that Layerwright brings. */
	public static Catalog standard() {
		return new Catalog(StandardKinds.all());
	}

	/** These kinds and {@code more}, as an extension contributes them. */
	public Catalog with(Collection<? extends Kind> more) {
		List<Kind> all = new ArrayList<>(kinds);
		all.addAll(more);
		return new Catalog(all);
	}

	/** All kinds, in the order of their declaration. */
	public List<Kind> kinds() {
		return kinds;
	}

	/** All kinds of one family. */
	public <K extends Kind> List<K> kinds(Class<K> family) {
		return kinds.stream().filter(family::isInstance).map(family::cast).toList();
	}

	/** The ids of a family, without aliases. */
	public List<String> ids(Family family) {
		return kinds.stream().filter(family.type()::isInstance).map(Kind::id).toList();
	}

	/** The kind with that id or alias. */
	public Optional<Kind> find(Family family, String id) {
		return Optional.ofNullable(byId.getOrDefault(family, Map.of()).get(id));
	}

	/** The layer kind with that id or alias. */
	public Optional<LayerKind> layer(String id) {
		return find(Family.LAYER, id).map(LayerKind.class::cast);
	}
}
