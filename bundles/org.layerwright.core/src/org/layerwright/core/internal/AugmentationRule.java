package org.layerwright.core.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.AugmentationKind;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataFacts;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Training;

/** Whether the data can be changed as the training wants it. */
final class AugmentationRule implements DesignRule {

	private static final String KEY = "augmentation";

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		Training training = analysis.design().getTraining();
		Optional<Attrs> settings = analysis.training();
		Optional<Samples> samples = analysis.source().flatMap(analysis::facts).flatMap(DataFacts::samples);
		if (training == null || settings.isEmpty() || samples.isEmpty()) {
			return;
		}
		Optional<Attr<?>> list = Values.attr(settings.get(), KEY);
		for (Attrs.Nested nested : list.map(settings.get()::nested).orElse(List.of())) {
			AugmentationKind kind = (AugmentationKind) nested.attrs().kind();
			kind.misfit(samples.get()).ifPresent(why -> found.accept(new Problem(training, KEY, Severity.ERROR, why,
					List.of(without(analysis, training, settings.get(), kind.id())))));
		}
	}

	private static QuickFix without(Analysis analysis, Training training, Attrs settings, String id) {
		Attr<?> list = Values.attr(settings, KEY).orElseThrow();
		String left = list.type().named(settings.get(list)).stream().filter(other -> !other.equals(id))
				.collect(Collectors.joining(","));
		return new Fixes(analysis.catalog()).set(training, KEY, left);
	}
}
