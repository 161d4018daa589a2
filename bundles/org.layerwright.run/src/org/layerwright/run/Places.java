package org.layerwright.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where Layerwright keeps what survives a run but may be deleted at any time. */
public final class Places {
	/** System property that names the cache. */
	public static final String CACHE = "layerwright.cache";
	/** System property that names the folder of training jars that a product carries. */
	public static final String TRAINING = "layerwright.training";

	private Places() {}

	/** The cache: the property {@value #CACHE}, else the platform's usual folder for caches. */
	public static Path cache() {
		String named = System.getProperty(CACHE, "");
		return named.isEmpty() ? usual(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
				: Path.of(named).toAbsolutePath();
	}

	static Path usual(String os, String home, Map<String, String> environment) {
		String system = os.toLowerCase(Locale.ROOT);
		if (system.startsWith("windows") && environment.containsKey("LOCALAPPDATA")) {
			return Path.of(environment.get("LOCALAPPDATA"), "layerwright", "cache");
		}
		if (system.startsWith("mac")) {
			return Path.of(home, "Library", "Caches", "layerwright");
		}
		String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
		return xdg.isEmpty() ? Path.of(home, ".cache", "layerwright") : Path.of(xdg, "layerwright");
	}
}
