package org.layerwright.catalog.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/**
 * What generators of data share: a number of samples, a seed, and a class of the training library with one method for
 * each setting.
 */
abstract class Generator implements DataKind {

	private static final String PACKAGE = "org.layerwright.dl4j.data.";
	private static final long DEFAULT_SEED = 1;
	private static final Attr<Integer> SEED = Attr.integer("seed", "Seed").automatic()
			.doc("Seed of the random numbers; the training's where it is not set.");

	private final String type;
	private final Attr<Integer> samples;
	private final Declaration declaration;

	/**
	 * @param type simple name of the class in the training library
	 * @param base id, label, category and documentation
	 * @param samples how many samples there are by default
	 * @param own settings beside the number of samples and the seed
	 */
	Generator(String type, Declaration base, int samples, Attr<?>... own) {
		this.type = type;
		this.samples = Attr.integer("samples", "Samples").atLeast(1).byDefault(samples)
				.doc("How many samples there are, training, validation and test together.");
		List<Attr<?>> all = new ArrayList<>(List.of(this.samples));
		all.addAll(List.of(own));
		all.add(SEED);
		this.declaration = base.attributes(all.toArray(Attr<?>[]::new)).sample(Sample.of())
				.sample(Sample.of().with("samples", "50", "seed", "7"));
	}

	static Declaration describe(String id, String label, String doc) {
		return Declaration.of(id, label, Category.GENERATED_DATA, doc);
	}

	/** The standard deviation of what is added. */
	static Attr<Double> noise(double usual) {
		return Attr.real("noise", "Noise").atLeast(0).byDefault(usual)
				.doc("Standard deviation σ of the normally distributed error.");
	}

	@Override
	public final Declaration declaration() {
		return declaration;
	}

	@Override
	public final Code emit(Attrs a, long seed) {
		Code code = Code.construct(PACKAGE + type);
		for (Attr<?> attr : attributes()) {
			Object value = a.get(attr);
			code = code.callIf(attr != SEED && !value.equals(attr.byDefault()), attr.key(), value);
		}
		long own = a.has(SEED) ? a.get(SEED) : seed;
		return code.callIf(own != DEFAULT_SEED, "seed", own);
	}

	@Override
	public final Optional<Samples> samples(Attrs a) {
		int outputs = outputs(a);
		return Optional.of(Samples.of(features(), Math.max(1, outputs), outputs > 0, a.get(samples)));
	}

	/** The shape of one sample: a point in the plane unless told otherwise. */
	Shape features() {
		return Shape.features(2);
	}

	/** The number of classes, or 0 where a number is to be predicted. */
	int outputs(Attrs a) {
		return 2;
	}
}
