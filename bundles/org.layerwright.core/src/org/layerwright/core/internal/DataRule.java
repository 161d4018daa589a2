package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Attrs;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataFacts;
import org.layerwright.core.Kinds;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Settings;
import org.layerwright.core.Severity;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Training;

/** Data that is missing, wrongly set or cannot be read. */
final class DataRule implements DesignRule {

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		Design design = analysis.design();
		SettingFaults faults = new SettingFaults(analysis.catalog());
		for (DataSource source : design.getData()) {
			Attrs attrs = analysis.known(source) ? analysis.attrs(source) : null;
			faults.check(source, attrs, attrs == null ? List.of() : attrs.faults(), found);
			analysis.facts(source).filter(f -> f.trouble() != null)
					.ifPresent(f -> found.accept(trouble(analysis, source, f)));
		}
		if (design.getData().isEmpty()) {
			found.accept(Problem.of(design, Severity.WARNING, Words.text("data.none"),
					QuickFix.of(Words.text("fix.data"), () -> addData(analysis))));
		} else if (analysis.source().isEmpty()) {
			found.accept(noSuchData(analysis));
		}
	}

	private static Problem trouble(Analysis analysis, DataSource source, DataFacts facts) {
		Fixes fixes = new Fixes(analysis.catalog());
		return switch (facts.trouble().key()) {
		case "data.gap" -> new Problem(source, "missing", Severity.ERROR, facts.trouble(),
				List.of(fixes.set(source, "missing", "skip"), fixes.set(source, "missing", "mean")));
		case "data.table.gap" ->
			new Problem(source, pathKey(source), Severity.ERROR, facts.trouble(), fill(analysis, fixes, source));
		case "data.column" ->
			new Problem(source, "target", Severity.ERROR, facts.trouble(), columns(fixes, source, facts));
		default -> new Problem(source, pathKey(source), Severity.ERROR, facts.trouble(), List.of());
		};
	}

	/** A series can take the value before a missing one. */
	private static List<QuickFix> fill(Analysis analysis, Fixes fixes, DataSource source) {
		boolean series = analysis.attrs(source).kind().attributes().stream().anyMatch(a -> a.key().equals("gaps"));
		return series ? List.of(fixes.set(source, "gaps", "previous")) : List.of();
	}

	/** Where the target is the column that is not there, each of the others could be it, the last one first. */
	private static List<QuickFix> columns(Fixes fixes, DataSource source, DataFacts facts) {
		String target = Settings.get(source, "target");
		if (target == null || facts.columns().contains(target)) {
			return List.of();
		}
		List<String> columns = facts.columns().reversed();
		return columns.stream().limit(5).map(c -> fixes.set(source, "target", c)).toList();
	}

	private static String pathKey(DataSource source) {
		return Settings.get(source, "path") == null ? null : "path";
	}

	private static Problem noSuchData(Analysis analysis) {
		Training training = analysis.design().getTraining();
		Fixes fixes = new Fixes(analysis.catalog());
		List<QuickFix> all = analysis.design().getData().stream().filter(d -> d.getName() != null)
				.map(d -> fixes.set(training, "data", d.getName())).toList();
		return new Problem(training, "data", Severity.ERROR,
				Words.text("training.data", Settings.get(training, "data")), all);
	}

	/** Adds generated data that fits the inputs: digits for pictures, two spirals for points. */
	private static void addData(Analysis analysis) {
		addData(analysis.design(), analysis.design().getNetworks().stream().flatMap(n -> n.getNodes().stream())
				.anyMatch(n -> analysis.shape(n).filter(s -> s.isImage()).isPresent()));
	}

	static void addData(Design design, boolean pictures) {
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setKind(pictures ? "digits" : "spiral");
		source.setName(Kinds.id(source));
		source.setId(Names.freshId(design, "data"));
		design.getData().add(source);
	}
}
