package org.layerwright.contract.reference;

import java.util.List;

import org.layerwright.catalog.SettingText;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Layers of the core, merges and normalization. */
final class Simple {

	private Simple() {}

	/** An activation as a layer; those of a whole vector go over the features. */
	static void activation(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = Layout.of(a.text("layout", String.join(",", Layout.ofRank(vector.input().rank()).axes())));
		if (a.has("dim") && vector.input().rank() == 3 && a.integer("dim") == 1) {
			layout = Layout.of("N,C,T");
		}
		if (a.has("dim")) {
			int dim = Math.floorMod(a.integer("dim"), layout.axes().size());
			if (!layout.axes().get(dim).equals("F")) {
				throw new AssertionError("dim " + dim + " of " + layout.axes() + " is not that of the features");
			}
		}
		plan.kind("activation").set(Functions.setting("function", a)).input(vector.input(), layout);
	}

	/** Sequences go through the same layer at every step. */
	static void dense(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = input(vector, plan);
		a.expect("in_features", layout.size(vector.input(), "F"));
		boolean bias = bias(vector);
		SettingText units = SettingText.of("units", String.valueOf(a.integer("out_features")));
		SettingText biased = SettingText.of("bias", String.valueOf(bias));
		if (layout.axes().contains("T")) {
			plan.kind("time_distributed").set(new SettingText("layer", "dense", List.of(units, biased)));
		} else {
			plan.kind("dense").set(units).set(biased);
		}
		plan.parameter(Piece.turned("weight", ":W"));
		if (bias) {
			plan.parameter(Piece.same("bias", ":b"));
		}
	}

	/** In inference the file has the running averages; DL4J keeps log₁₀ of the deviation. */
	static void batchNorm(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout layout = input(vector, plan);
		a.expect("num_features", layout.size(vector.input(), "F"));
		boolean affine = a.flag("affine", true);
		a.expect("track_running_stats", true);
		plan.kind("batch_norm").set("epsilon", a.number("eps", 1e-5)).set("affine", affine)
				.set("momentum", 1 - a.number("momentum", 0.1));
		if (affine) {
			plan.parameter(Piece.same("weight", ":gamma")).parameter(Piece.same("bias", ":beta"));
		}
		if (a.text("mode", "train").equals("eval")) {
			plan.inference().parameter(Piece.same("running_mean", ":mean"))
					.parameter(new Piece("running_var", 0, 0, ":log10stdev", 0,
							variance -> Transforms.log(variance.dup()).divi(2 * Math.log(10)), own -> own));
		} else {
			a.expect("mode", "train");
		}
	}

	static void globalPool(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		input(vector, plan);
		plan.kind("global_pool").set("mode", switch (a.text("function", "average")) {
		case "avg", "mean", "average" -> "average";
		case "max", "maximum" -> "max";
		default -> a.text("function", "");
		});
	}

	static void merge(Vector vector, Plan plan) {
		input(vector, plan);
		plan.kind(vector.kind());
	}

	/** Features or channels side by side. */
	static void concat(Vector vector, Plan plan) {
		Layout layout = input(vector, plan);
		vector.attributes().expect("dim", layout.axes().indexOf("F"));
		plan.kind("concat");
	}

	/** Every array that goes in, in the layout that the vector says or that is usual; gives that of the first. */
	static Layout input(Vector vector, Plan plan) {
		Attributes a = vector.attributes();
		Layout first = null;
		for (INDArray values : vector.arrays("inputs")) {
			Layout layout = a.has("layout") ? Layout.of(a.text("layout", "")) : Layout.ofRank(values.rank());
			plan.input(values, layout);
			first = first == null ? layout : first;
		}
		return first;
	}

	static boolean bias(Vector vector) {
		return vector.attributes().flag("bias", vector.table("parameters").containsKey("bias"));
	}
}
