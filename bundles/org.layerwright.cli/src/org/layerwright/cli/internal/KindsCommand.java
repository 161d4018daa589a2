package org.layerwright.cli.internal;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;
import org.layerwright.protocol.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layerwright kinds}: the whole catalogue. */
@Command(name = "kinds")
final class KindsCommand implements Callable<Integer> {
	private final Console console;
	private final KindTexts texts = new KindTexts(Locale.getDefault());

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
	private String id;

	KindsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputError {
		Catalog catalog = Catalog.standard();
		if (id != null && catalog.kinds().stream().noneMatch(k -> k.id().equals(id))) {
			throw InputError.input("kinds.none", id);
		}
		if (json) {
			console.out().println(new KindsJson(texts).of(catalog, id));
		} else {
			for (Family family : Family.values()) {
				catalog.kinds(family.type()).stream().filter(k -> id == null || k.id().equals(id)).forEach(this::print);
			}
		}
		return ExitStatus.DONE;
	}

	private void print(Kind kind) {
		console.out().println(console.bold(kind.id()) + "  " + texts.label(kind) + "  "
				+ console.faint(texts.label(kind.declaration().category())));
		if (id != null) {
			console.out().println(texts.doc(kind));
		}
		Table table = new Table();
		kind.attributes()
				.forEach(a -> table.row("  " + a.key(), a.type().name(), valueOf(a), range(a), about(kind, a)));
		table.print(console.out());
		console.out().println();
	}

	private static String valueOf(Attr<?> attr) {
		return attr.isRequired() ? Words.get("kinds.required") : attr.defaultText() == null ? "" : attr.defaultText();
	}

	private String range(Attr<?> attr) {
		String choices = KindsJson.choices(attr).isEmpty() ? attr.bounds().toString()
				: String.join("|", KindsJson.choices(attr));
		return (choices + " " + texts.unit(attr)).strip();
	}

	private String about(Kind kind, Attr<?> attr) {
		String doc = texts.doc(kind, attr);
		return doc.isEmpty() ? texts.label(kind, attr) : doc;
	}
}
