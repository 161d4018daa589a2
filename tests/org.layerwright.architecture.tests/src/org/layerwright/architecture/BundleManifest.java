package org.layerwright.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What a MANIFEST.MF says that concerns the architecture. */
record BundleManifest(String name, Collection<String> requires, Collection<String> imports,
		Map<String, String> exports) {

	static BundleManifest of(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			Attributes main = new Manifest(in).getMainAttributes();
			return new BundleManifest(clauses(main, "Bundle-SymbolicName").keySet().iterator().next(),
					clauses(main, "Require-Bundle").keySet(), clauses(main, "Import-Package").keySet(),
					clauses(main, "Export-Package"));
		} catch (IOException e) {
			throw new UncheckedIOException(bundle.toString(), e);
		}
	}

	/** Each clause of a header with what follows its first semicolon. */
	private static Map<String, String> clauses(Attributes main, String header) {
		Map<String, String> clauses = new TreeMap<>();
		for (String clause : split(main.getValue(header))) {
			int end = clause.indexOf(';');
			clauses.put(end < 0 ? clause : clause.substring(0, end), end < 0 ? "" : clause.substring(end + 1));
		}
		return clauses;
	}

	/** At commas that are not within quotes. */
	private static List<String> split(String value) {
		List<String> parts = new ArrayList<>();
		if (value != null) {
			for (String part : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
				parts.add(part.strip());
			}
		}
		return parts;
	}
}
