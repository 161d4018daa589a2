package org.layerwright.codegen.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.lang.model.SourceVersion;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesTest {

	@Test
	void wordsBecomeCamelCaseAndPackage() {
		assertEquals(new Names("views-from-four-weeks-mlp", "org.layerwright.generated.viewsfromfourweeksmlp",
				"ViewsFromFourWeeksMLPNetwork"), Names.of("views from four weeks, MLP"));
	}

	@Test
	void accentsAreDroppedAndOtherScriptsAreCalledDesign() {
		assertEquals("CafeNetwork", Names.of("café").className());
		assertEquals("DesignNetwork", Names.of("网络").className());
	}

	@Test
	void keywordsAndDevicesAreNoPackages() {
		assertEquals("org.layerwright.generated.class1", Names.of("class").packageName());
		assertEquals("con1", Names.of("con").project());
		assertEquals("org.layerwright.generated.n9lives", Names.of("9 lives").packageName());
	}

	@Property(tries = 300)
	void everyTitleGivesLegalNames(@ForAll("texts") String title) {
		Names names = Names.of(title);
		assertTrue(SourceVersion.isName(names.packageName()), names.packageName());
		assertTrue(SourceVersion.isIdentifier(names.className()), names.className());
		assertTrue(names.project().matches("[a-z][a-z0-9-]{0,60}"), names.project());
		assertTrue(names.className().length() < 70);
	}

	@Test
	void networksBecomeMethodsAndTheFirstIsTheConfiguration() {
		assertEquals(
				List.of("configuration", "discriminator", "discriminator2", "training2", "class1", "n3D", "design"),
				Names.methods(
						List.of("Generator", "Discriminator", "discriminator", "training", "class", "3D", "判别器")));
	}

	@Test
	void equalAndEmptyNodeNamesBecomeDistinct() {
		assertEquals(List.of("a", "a_2", "a_2_2", "node", "node_2"),
				Names.distinct(List.of("a", "a", "a_2", "", " ")));
	}

	@Property(tries = 200)
	void distinctNamesAreDistinct(@ForAll("lists") List<String> wanted) {
		Set<String> names = new TreeSet<>(Names.distinct(wanted));
		assertEquals(wanted.size(), names.size());
	}

	@Provide
	Arbitrary<String> texts() {
		return Hostile.texts();
	}

	@Provide
	Arbitrary<List<String>> lists() {
		return Arbitraries.of("a", "b", "a_2", "a_3", "", "node").list().ofMaxSize(12);
	}
}
