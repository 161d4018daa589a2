package org.layerwright.codegen.internal;

/** The first page of a generated project; the user's once it is written. */
final class Readme {

	private static final String TEXT = """
			# %1$s

			A neural network that was drawn in Layerwright. This is a plain Maven project and needs nothing else:

			    mvn -q compile exec:java

			trains it with Java 17 or newer and leaves the model, its checkpoints and all measurements in `runs/`.

			| place | what it is |
			|---|---|
			| `%2$s.java` | the network and its training, written anew whenever the model changes |
			| `Main.java` | where it starts; yours, like every class that you put beside it |
			| `pom.xml` | kept up to date until you edit it |
			| `lib/` | what Deeplearning4j lacks, as a Maven repository in a folder |

			With Maven settings that send every repository to a mirror (`<mirrorOf>*</mirrorOf>`), exclude the one in \
			the
			folder: `<mirrorOf>*,!layerwright-lib</mirrorOf>`.
			""";

	private Readme() {}

	static String text(Blueprint blueprint) {
		String title = JavaText.plain(blueprint.title(), 80).replaceAll("[\\\\`*_{}\\[\\]<>#|]", "\\\\$0");
		return TEXT.formatted(title.isEmpty() ? blueprint.names().project() : title, blueprint.names().className());
	}
}
