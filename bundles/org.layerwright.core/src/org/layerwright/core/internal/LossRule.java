package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.core.Overrides;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Settings;
import org.layerwright.core.Severity;
import org.layerwright.model.Design;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/**
 * Outputs, losses and targets that do not belong together, as textbooks warn (Goodfellow et al., Deep Learning, 6.2).
 */
final class LossRule implements DesignRule {

	private static final Set<String> PROBABILITIES = Set.of("softmax", "sigmoid");

	/** One output and what belongs to it. */
	private record Case(Analysis analysis, Node output, String activation, LossKind kind, int units, Samples data) {

		String loss() {
			return kind.id();
		}

		boolean classes() {
			return kind.classification();
		}

		/** Whether the loss can compare the outputs with the targets. */
		boolean comparable() {
			return data == null || analysis.training().filter(t -> !((ProcedureKind) t.kind()).compares(kind, data))
					.isEmpty();
		}

		/** Whether the targets are pictures, whose numbers lie between 0 and 1. */
		boolean pictures() {
			Shape seen = data == null ? null : data.features();
			return seen != null && seen.isImage() && !data.classification() && seen.elements() == data.outputs();
		}

		/** Another activation, written down only if the loss does not bring it anyway. */
		QuickFix activation(String id) {
			return new Fixes(analysis.catalog()).set(output, "activation", id);
		}

		QuickFix loss(String id) {
			Training training = analysis.design().getTraining();
			return training != null ? new Fixes(analysis.catalog()).set(training, "loss", id)
					: QuickFix.of(Words.text("fix.set", "loss", id), () -> Settings.set(analysis.catalog(),
							Overrides.training(analysis.design()), "loss", id));
		}

		Problem warning(String key, QuickFix... fixes) {
			return new Problem(output, "activation", Severity.WARNING, Words.text(key, activation, loss()),
					List.of(fixes));
		}
	}

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		for (Network network : analysis.design().getNetworks()) {
			network.getNodes().stream().filter(n -> analysis.kind(n).filter(k -> !k.ports().output()).isPresent())
					.forEach(n -> check(analysis, n, found));
		}
	}

	private static void check(Analysis analysis, Node output, Consumer<Problem> found) {
		Attrs loss = analysis.loss(output).orElse(null);
		if (loss == null || analysis.shape(output).isEmpty()) {
			return;
		}
		LossKind kind = (LossKind) loss.kind();
		Attrs attrs = analysis.attrs(output);
		String activation = Values.text(attrs, "activation");
		Case c = new Case(analysis, output, activation == null ? kind.outputActivation() : activation, kind,
				analysis.units(output),
				analysis.data(output.getNetwork()).filter(d -> d.outputs() > 0).orElse(null));
		problems(c).forEach(found);
	}

	private static List<Problem> problems(Case c) {
		List<Problem> all = new ArrayList<>();
		if (!c.comparable()) {
			all.add(targets(c));
		}
		switch (c.loss()) {
		case "cross_entropy" -> crossEntropy(c, all);
		case "binary_cross_entropy" -> binary(c, all);
		default -> numbers(c, all);
		}
		return all;
	}

	/** Classes are learned as if they were numbers, or numbers as if they were classes. */
	private static Problem targets(Case c) {
		boolean one = c.units == 1;
		QuickFix fix = c.classes() ? c.loss("mse") : c.loss(one ? "binary_cross_entropy" : "cross_entropy");
		String key = c.classes() ? "loss.classesForNumbers" : "loss.numbersForClasses";
		Design design = c.analysis.design();
		EObject where = design.getTraining() == null ? design : design.getTraining();
		return new Problem(where, "loss", c.classes() ? Severity.ERROR : Severity.WARNING,
				Words.text(key, c.loss()), List.of(fix));
	}

	private static void crossEntropy(Case c, List<Problem> all) {
		if (c.units == 1) {
			all.add(new Problem(c.output, "units", Severity.WARNING, Words.text("loss.single"),
					List.of(c.loss("binary_cross_entropy"))));
		} else if (c.activation.equals("sigmoid")) {
			all.add(c.warning("loss.sigmoid", c.activation("softmax"), c.loss("binary_cross_entropy")));
		} else if (!c.activation.equals("softmax")) {
			all.add(c.warning("loss.logarithm", c.activation("softmax")));
		}
	}

	private static void binary(Case c, List<Problem> all) {
		if (c.activation.equals("softmax")) {
			all.add(c.units == 1 ? c.warning("loss.softmaxOfOne", c.activation("sigmoid"))
					: c.warning("loss.softmaxBinary", c.loss("cross_entropy"), c.activation("sigmoid")));
		} else if (!c.activation.equals("sigmoid")) {
			all.add(c.warning("loss.logarithm", c.activation("sigmoid")));
		}
	}

	private static void numbers(Case c, List<Problem> all) {
		boolean classes = c.data != null && c.data.classification();
		if (c.activation.equals("softmax")) {
			all.add(c.warning("loss.softmaxSquares", classes ? c.loss("cross_entropy") : c.activation("identity")));
		} else if (c.activation.equals("sigmoid") && classes) {
			all.add(c.warning("loss.sigmoidSquares", c.loss(c.units == 1 ? "binary_cross_entropy" : "cross_entropy"),
					c.activation("identity")));
		} else if (!classes && limits(c.activation) && !(c.pictures() && c.activation.equals("sigmoid"))) {
			all.add(c.warning("loss.limited", c.activation("identity")));
		}
	}

	private static boolean limits(String activation) {
		return PROBABILITIES.contains(activation) || activation.equals("tanh") || activation.equals("relu");
	}
}
