package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.AttrLabel;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Kinds;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Settings;
import org.layerwright.core.Severity;
import org.layerwright.model.Configured;

/** Unknown kinds, and settings that are missing, out of bounds or unknown. */
record SettingFaults(Catalog catalog) implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		check(state.node, state.attrs, state.faults, found);
	}

	/** The same for elements that are no nodes; {@code attrs} is null for unknown kinds. */
	void check(Configured element, Attrs attrs, List<Attrs.Fault> faults, Consumer<Problem> found) {
		if (attrs == null) {
			found.accept(unknown(element));
		}
		faults.forEach(f -> found.accept(new Problem(element, f.path(), f.error() ? Severity.ERROR : Severity.WARNING,
				f.text(), fixes(element, f))));
	}

	private Problem unknown(Configured element) {
		String id = String.valueOf(Kinds.id(element));
		List<QuickFix> fixes = catalog.ids(Kinds.family(element)).stream().filter(k -> Spelling.isClose(k, id))
				.map(k -> QuickFix.of(Words.text("fix.kind", k), () -> element.setKind(k))).toList();
		return new Problem(element, null, Severity.ERROR, Words.text("kind.unknown", id), fixes);
	}

	private List<QuickFix> fixes(Configured element, Attrs.Fault fault) {
		if (!fault.error()) {
			return List.of(QuickFix.of(Words.text("fix.remove.setting", fault.path()),
					() -> Settings.set(element, fault.path(), null)));
		}
		return Settings.attr(catalog, element, fault.path()).filter(a -> a.defaultText() != null)
				.map(a -> List.of(reset(element, fault.path(), a))).orElse(List.of());
	}

	private QuickFix reset(Configured element, String path, Attr<?> attr) {
		return QuickFix.of(Words.text("fix.set", new AttrLabel(null, attr), attr.defaultText()),
				() -> Settings.set(catalog, element, path, null));
	}
}
