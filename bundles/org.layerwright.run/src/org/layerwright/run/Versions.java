package org.layerwright.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Versions of what takes part in a training. */
public final class Versions {
	private static final String UNBUILT = "0.1.0";

	private Versions() {}

	/** The version of Layerwright, such as {@code 0.1.0.202611202300}. */
	public static String layerwright() {
		try {
			Enumeration<URL> all = Versions.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
			while (all.hasMoreElements()) {
				try (InputStream in = all.nextElement().openStream()) {
					Attributes bundle = new Manifest(in).getMainAttributes();
					if ("org.layerwright.run".equals(bundle.getValue("Bundle-SymbolicName"))) {
						return bundle.getValue("Bundle-Version");
					}
				}
			}
		} catch (IOException e) {
			return UNBUILT;
		}
		return UNBUILT;
	}

	/** What is known before the training JVM says more. */
	public static Map<String, String> known() {
		Map<String, String> versions = new LinkedHashMap<>();
		versions.put("layerwright", layerwright());
		versions.put("java", System.getProperty("java.version"));
		return versions;
	}
}
