package org.layerwright.codegen;

import java.util.List;

import org.layerwright.codegen.internal.BlueprintReader;
import org.layerwright.codegen.internal.ProjectFiles;
import org.layerwright.core.Analysis;
import org.layerwright.model.Design;

/**
 * Makes Java projects of designs. The same design gives the same bytes, wherever and whenever.
 * <p>
 * No text of a design becomes code: names and settings stand in the source as literals, with whatever is special in
 * them escaped.
 */
public final class ProjectGenerator {

	private final List<RuntimeLibrary> libraries;

	/** @param libraries what travels in the project's {@code lib/} so that plain Maven can build it */
	public ProjectGenerator(List<RuntimeLibrary> libraries) {
		this.libraries = List.copyOf(libraries);
	}

	/**
	 * The project of {@code design}.
	 *
	 * @param analysis an analysis of {@code design}
	 * @throws IncompleteDesignException where the analysis has problems of severity error that keep code from being
	 * written
	 */
	public GeneratedProject generate(Design design, Analysis analysis) {
		return new ProjectFiles(new BlueprintReader(design, analysis).read(), libraries).project();
	}
}
