package org.layerwright.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.AttrLabel;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Text;
import org.layerwright.core.internal.Words;
import org.layerwright.core.internal.data.DataPath;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Training;

/** Changes settings of a design from outside, as {@code --set KEY=VALUE} and {@code --data NAME=PATH} do. */
public final class Overrides {

	private final Catalog catalog;

	public Overrides(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Sets one setting.
	 *
	 * @param key {@code conv1.filters}, {@code training.optimizer.learningRate}, {@code digits.samples}; without the
	 * name of an element a setting of the training, such as {@code epochs}
	 * @throws OverrideException if there is no such element or setting or the value is none for it
	 */
	public void set(Design design, String key, String value) throws OverrideException {
		Configured element = element(design, key);
		String path = path(element, key).replace('.', '/');
		Attr<?> attr = Settings.attr(catalog, element, path).orElse(null);
		if (attr == null) {
			throw new OverrideException(Words.text("override.setting", key, ElementNames.name(element),
					keys(element, path)));
		}
		Text wrong = wrong(attr, value);
		if (wrong != null) {
			throw new OverrideException(Words.text("override.value", key, wrong));
		}
		Settings.set(catalog, element, path, value);
	}

	private Text wrong(Attr<?> attr, String value) {
		Text wrong = attr.check(value);
		if (wrong != null || value.equals(attr.defaultText())) {
			return wrong;
		}
		return attr.type().named(attr.type().parse(value)).stream()
				.filter(id -> attr.type().find(catalog, id).isEmpty()).findFirst().map(id -> Text.of("attr.kind",
						new AttrLabel(null, attr), id, String.join(", ", attr.type().ids(catalog))))
				.orElse(null);
	}

	/** What there is where {@code path} leads to, or nearest to that. */
	private String keys(Configured element, String path) {
		String outer = path;
		List<String> keys = List.of();
		while (keys.isEmpty() && !outer.isEmpty()) {
			outer = outer.substring(0, Math.max(0, outer.lastIndexOf('/')));
			keys = Settings.keys(catalog, element, outer);
		}
		return String.join(", ", keys);
	}

	/** The element with the longest name that {@code key} begins with; names may contain dots. */
	private Configured element(Design design, String key) throws OverrideException {
		Training training = training(design);
		Optional<Configured> named = named(design).stream().filter(e -> key.startsWith(ElementNames.name(e) + "."))
				.max(Comparator.comparingInt(e -> ElementNames.name(e).length()));
		if (named.isPresent()) {
			return named.get();
		}
		String first = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
		if (Settings.keys(catalog, training, "").contains(first) || !key.contains(".")) {
			return training;
		}
		throw new OverrideException(Words.text("override.element", first,
				named(design).stream().map(ElementNames::name).collect(Collectors.joining(", "))));
	}

	private static List<Configured> named(Design design) {
		List<Configured> all = new ArrayList<>();
		design.getNetworks().forEach(n -> all.addAll(n.getNodes()));
		all.addAll(design.getData());
		all.add(training(design));
		return all;
	}

	private static String path(Configured element, String key) {
		String name = ElementNames.name(element) + ".";
		return key.startsWith(name) ? key.substring(name.length()) : key;
	}

	/** The training of {@code design}, added with defaults if it has none. */
	public static Training training(Design design) {
		if (design.getTraining() == null) {
			Training training = ModelFactory.eINSTANCE.createTraining();
			training.setId("training");
			training.setKind(Kinds.SUPERVISED);
			design.setTraining(training);
		}
		return design.getTraining();
	}

	/**
	 * Takes the samples of a data source from {@code path} instead: a folder of IDX files, a CSV file, a text, a file
	 * of pairs, a folder of class folders with pictures or sounds. Settings stay that the kind of data for that path
	 * has too; so does the kind itself if it can read what is there.
	 *
	 * @throws OverrideException if there is no data source of that name or nothing at the path that can be read
	 */
	public void data(Design design, String name, Path path) throws OverrideException {
		DataSource source = design.getData().stream().filter(d -> name.equals(ElementNames.name(d))).findFirst()
				.orElseThrow(() -> new OverrideException(Words.text("override.data", name, names(design))));
		String kind = DataPath.kind(path, source.getKind()).orElseThrow(
				() -> new OverrideException(Words.text("override.path", path.toString())));
		DataKind data = catalog.find(Family.DATA, kind).map(DataKind.class::cast).orElseThrow(
				() -> new OverrideException(Words.text("override.path", path.toString())));
		source.setKind(kind);
		List<String> keys = Settings.keys(catalog, source, "");
		source.getSettings().removeIf(s -> !keys.contains(s.getKey()));
		String key = data.path().map(Attr::key).orElse("path");
		Settings.set(catalog, source, key, path.toAbsolutePath().normalize().toString());
	}

	private static String names(Design design) {
		return design.getData().stream().map(ElementNames::name).collect(Collectors.joining(", "));
	}
}
