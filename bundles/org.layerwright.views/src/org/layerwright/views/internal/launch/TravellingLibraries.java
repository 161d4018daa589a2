package org.layerwright.views.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.layerwright.codegen.RuntimeLibrary;

/** The jars of Layerwright's own among those of a training: they travel in generated projects. */
final class TravellingLibraries {
	private static final List<String> OWN = List.of("org.layerwright.dl4j", "org.layerwright.protocol");

	private TravellingLibraries() {
	}

	static List<RuntimeLibrary> of(List<Path> jars) throws IOException {
		List<RuntimeLibrary> found = new ArrayList<>();
		for (String artifact : OWN) {
			for (Path jar : jars) {
				if (jar.getFileName().toString().startsWith(artifact)) {
					found.add(RuntimeLibrary.of(artifact, jar));
				}
			}
		}
		return found;
	}
}
