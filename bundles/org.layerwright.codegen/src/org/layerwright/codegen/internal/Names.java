package org.layerwright.codegen.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.lang.model.SourceVersion;

/**
 * The names that a design gets in Java and in Maven. Only ASCII letters and digits, so that they are file names
 * everywhere; a design named in another script is called "design".
 *
 * @param project folder and artifact, such as {@code four-weeks}
 * @param packageName such as {@code org.layerwright.generated.fourweeks}
 * @param className such as {@code FourWeeksNetwork}
 */
public record Names(String project, String packageName, String className) {

	private static final int LONGEST = 50;
	private static final String PACKAGE = "org.layerwright.generated.";
	/** Names that Windows keeps for devices. */
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
			"lpt1", "lpt2", "lpt3", "lpt4");
	/** Methods that the class of a network has anyway, and {@code model}, the file of the first network. */
	private static final Set<String> METHODS = Set.of("configuration", "training", "main", "model", "clone", "equals",
			"finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

	/** The names of a design called {@code title}. */
	public static Names of(String title) {
		List<String> words = words(title);
		String joined = String.join("", words).toLowerCase(Locale.ROOT);
		return new Names(safe(String.join("-", words).toLowerCase(Locale.ROOT)), PACKAGE + safe(joined),
				identifier(camel(words)) + "Network");
	}

	/**
	 * Methods for networks with these titles: {@code configuration} for the first, for each other one its title in
	 * camel case, such as {@code discriminator}; none like another in any writing, since files are called like them.
	 */
	static List<String> methods(List<String> titles) {
		Set<String> taken = new HashSet<>();
		METHODS.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
		List<String> methods = new ArrayList<>();
		for (String title : titles) {
			String base = methods.isEmpty() ? "configuration" : method(title);
			String free = base;
			for (int n = 2; !methods.isEmpty() && !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
				free = base + n;
			}
			methods.add(free);
		}
		return methods;
	}

	private static String method(String title) {
		String camel = camel(words(title == null ? "" : title));
		return safe(Character.toLowerCase(camel.charAt(0)) + camel.substring(1));
	}

	private static String camel(List<String> words) {
		StringBuilder camel = new StringBuilder();
		words.forEach(w -> camel.append(Character.toUpperCase(w.charAt(0))).append(w.substring(1)));
		return camel.toString();
	}

	private static List<String> words(String title) {
		String start = title.substring(0, Math.min(title.length(), 20 * LONGEST));
		String ascii = Normalizer.normalize(start, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
				.replaceAll("[^A-Za-z0-9]+", " ").strip();
		String kept = ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST).strip();
		return kept.isEmpty() ? List.of("design") : List.of(kept.split(" "));
	}

	private static String safe(String name) {
		String start = Character.isDigit(name.charAt(0)) ? "n" + name : name;
		return DEVICES.contains(start) || SourceVersion.isKeyword(start) ? start + "1" : start;
	}

	private static String identifier(String name) {
		return Character.isDigit(name.charAt(0)) ? "N" + name : name;
	}

	/** The class with its package. */
	public String qualified() {
		return packageName + "." + className;
	}

	/** The folder of the sources below the project. */
	public String sourceFolder() {
		return "src/main/java/" + packageName.replace('.', '/') + "/";
	}

	/** Names for {@code wanted}, in order, that differ from one another and are not empty; most stay what they are. */
	static List<String> distinct(List<String> wanted) {
		Set<String> taken = new HashSet<>();
		return wanted.stream().map(name -> {
			String base = name == null || name.isBlank() ? "node" : name;
			String free = base;
			for (int n = 2; !taken.add(free); n++) {
				free = base + "_" + n;
			}
			return free;
		}).toList();
	}
}
