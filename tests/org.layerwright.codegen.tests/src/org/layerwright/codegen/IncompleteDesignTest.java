package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.model.Node;

class IncompleteDesignTest {

	private static final Catalog CATALOG = Catalog.standard();

	@Test
	void aNodeWithoutShapeIsNamed() {
		SmallDesign small = new SmallDesign(CATALOG, "d");
		Node input = small.node("in", "input", List.of(), "shape", "28,28,1");
		small.node("out", "output", List.of(input), "units", "2");
		assertTrue(refusal(small).getMessage().startsWith("d: out: its shape"), refusal(small).getMessage());
	}

	@Test
	void aWrongSettingOfTheTrainingIsNamedWithItsPath() {
		SmallDesign small = complete();
		SmallDesign.set(small.training(), "optimizer", "adam!");
		assertTrue(refusal(small).getMessage().startsWith("d: training: optimizer: "), refusal(small).getMessage());
	}

	@Test
	void anUnknownKindIsNamed() {
		SmallDesign small = complete();
		small.data().setKind("crystal_ball");
		assertTrue(refusal(small).getMessage().contains("data: this version does not know the kind crystal_ball"));
	}

	@Test
	void aDesignWithoutOutputTrainingOrDataSaysSo() {
		SmallDesign small = new SmallDesign(CATALOG, "d");
		small.node("in", "input", List.of(), "shape", "2");
		assertTrue(refusal(small).getMessage().contains("no output"));
		SmallDesign untrained = complete();
		untrained.design().setTraining(null);
		assertTrue(refusal(untrained).getMessage().contains("no training"));
		SmallDesign elsewhere = complete();
		SmallDesign.set(elsewhere.training(), "data", "not there");
		assertTrue(refusal(elsewhere).getMessage().contains("no data"));
		assertEquals("d：没有可用于训练的数据。请添加数据源，或选择一个已有的数据源。",
				refusal(elsewhere).in(Locale.SIMPLIFIED_CHINESE));
	}

	private static SmallDesign complete() {
		SmallDesign small = new SmallDesign(CATALOG, "d");
		Node input = small.node("in", "input", List.of(), "shape", "2");
		small.node("out", "output", List.of(input), "units", "2");
		return small;
	}

	private static IncompleteDesignException refusal(SmallDesign small) {
		return assertThrows(IncompleteDesignException.class, () -> new ProjectGenerator(List.of())
				.generate(small.design(), Analysis.of(CATALOG, small.design())));
	}
}
