package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.editor.internal.wizard.NetworkDraft;
import org.layerwright.editor.internal.wizard.Template;
import org.layerwright.ui.InstalledKinds;
import org.layerwright.ui.tests.NothingLogged;

/** Whatever a newcomer chooses among generated data in the new-network wizard can be trained at once. */
@ExtendWith(NothingLogged.class)
class NetworkDraftTest {

	private static final List<String> GENERATED = List.of("digits", "moons", "circles", "spiral", "xor", "gaussian",
			"line", "sine");

	private final Catalog catalog = InstalledKinds.catalog();

	@Test
	void everyTemplateFitsEveryGenerator() {
		for (Template template : Template.values()) {
			GENERATED.forEach(data -> assertSound(draft(template, data, "auto", "adam", "")));
		}
	}

	@Test
	void everyOptimiserTakesALearningRate() {
		catalog.kinds(OptimizerKind.class).forEach(kind -> assertSound(
				draft(Template.LINEAR, "moons", "auto", kind.declaration().id(), "0.05")));
	}

	@Test
	void lossesThatDoNotFitAreProblemsAndNoAccidents() {
		catalog.kinds(LossKind.class).forEach(kind -> Analysis.of(catalog,
				draft(Template.LINEAR, "digits", kind.declaration().id(), "sgd", "").design(catalog)).problems());
	}

	private static NetworkDraft draft(Template template, String data, String loss, String optimizer, String rate) {
		return new NetworkDraft("draft", template, data, loss, optimizer, rate, 3, 16);
	}

	private void assertSound(NetworkDraft draft) {
		List<Problem> errors = Analysis.of(catalog, draft.design(catalog)).problems().stream()
				.filter(p -> p.severity() == Severity.ERROR).toList();
		assertEquals(List.of(), errors, draft.toString());
	}
}
