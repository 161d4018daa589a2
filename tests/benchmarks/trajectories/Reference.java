import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Trains small networks for 20 steps in plain double arithmetic, formula by formula, with nothing but the JDK, and writes
 * for each how it is drawn, its first weights, its batches and its losses: {@code javac -d OUT *.java && java -cp OUT
 * Reference} in this folder. {@code ../Trajectories.java} trains the same with what Layerwright generates.
 */
public final class Reference {

	private static final int STEPS = 20;
	private static final String OUTPUT = "out output ";

	public static void main(String[] args) throws IOException {
		for (Family family : List.of(mlp(), autoencoder(), cnn(), conv1d(), recurrent("simple_rnn"), recurrent("lstm"),
				recurrent("gru"), classifier(), languageModel(), translator(), experts())) {
			Files.writeString(Path.of(family.name + ".json"), train(family));
		}
		Files.writeString(Path.of("gan.json"), Adversaries.train());
	}

	private static Family mlp() {
		return new Family("mlp", true,
				(f, in) -> f.dense("out", f.dense("hidden", Family.rows(in.get(0)), 6).tanh(), 3)).samples(1, 4, 0, 1, 3, false)
						.node("in input - shape=4").node("hidden dense in units=6 activation=tanh")
						.node(OUTPUT + "hidden units=3");
	}

	private static Family autoencoder() {
		return new Family("autoencoder", false,
				(f, in) -> f.dense("out", f.dense("code", Family.rows(in.get(0)), 2).sigmoid(), 5)).samples(1, 5, 0, 1, 5, false)
						.node("in input - shape=5").node("code dense in units=2 activation=sigmoid")
						.node(OUTPUT + "code units=5");
	}

	private static Family cnn() {
		return new Family("cnn", true, (f, in) -> {
			Matrix maps = f.convolution("conv", Family.rows(in.get(0)), 1, 6, 6, 2, 3, 3).relu();
			return f.dense("out", Formulas.maxPool(maps, 4), 3);
		}).samples(1, 36, 0, 1, 3, false).node("in input - shape=6,6,1")
				.node("conv conv2d in filters=2 kernel=3,3 activation=relu").node("pool max_pool2d conv kernel=2,2")
				.node("flat flatten pool").node(OUTPUT + "flat units=3");
	}

	private static Family conv1d() {
		return new Family("conv1d", true, (f, in) -> {
			Matrix x = Family.rows(in.get(0)).transposed();
			Matrix maps = f.convolution("conv", x.reshaped(1, x.value.length), 2, 1, 6, 3, 1, 3).tanh();
			return f.dense("out", maps.transposed().reshaped(1, maps.value.length), 2);
		}).whole().samples(6, 2, 0, 1, 2, false).node("in input - shape=6,2")
				.node("conv conv1d in filters=3 kernel=3 activation=tanh").node("flat flatten conv")
				.node(OUTPUT + "flat units=2");
	}

	private static Family recurrent(String kind) {
		return new Family(kind, true, (f, in) -> {
			Matrix x = Family.rows(in.get(0));
			Matrix all = switch (kind) {
			case "lstm" -> f.lstm("layer", x, 3);
			case "gru" -> f.gru("layer", x, 3);
			default -> f.simpleRnn("layer", x, 3);
			};
			return f.dense("out", all.row(all.rows - 1), 2);
		}).samples(5, 2, 0, 1, 2, false).node("in input - shape=?,2").node("layer " + kind + " in units=3")
				.node("last last_time_step layer").node(OUTPUT + "last units=2");
	}

	private static Family classifier() {
		return new Family("transformer", true, (f, in) -> {
			Matrix x = Formulas.positions(f.embedding("tokens", Family.tokens(in.get(0)), 5, 4));
			Matrix y = f.encoderLayer("encoder", x, 2, 6, false);
			return f.dense("out", y.transposed().rowSums().transposed().times(1.0 / y.rows), 2);
		}).samples(5, 1, 5, 1, 2, false).node("in input - shape=?,5 tokens=true").node("tokens embedding in features=4")
				.node("positions position_embedding tokens")
				.node("encoder transformer_encoder_layer positions heads=2 hidden=6 activation=gelu")
				.node("mean global_pool encoder mode=average").node(OUTPUT + "mean units=2");
	}

	private static Family languageModel() {
		return new Family("language_model", true, (f, in) -> {
			Matrix x = Formulas.positions(f.embedding("tokens", Family.tokens(in.get(0)), 5, 4));
			return f.dense("out", f.encoderLayer("decoder", x, 2, 6, true), 5);
		}).samples(5, 1, 5, 1, 5, true).node("in input - shape=?,5 tokens=true").node("tokens embedding in features=4")
				.node("positions position_embedding tokens")
				.node("decoder transformer_encoder_layer positions heads=2 hidden=6 activation=gelu causal=true")
				.node(OUTPUT + "decoder units=5");
	}

	private static Family experts() {
		return new Family("mixture_of_experts", true, (f, in) -> {
			Matrix x = f.embedding("tokens", Family.tokens(in.get(0)), 5, 4);
			return f.dense("out", f.experts("experts", x, 3, 2, 5), 5);
		}).balanced(0.1).samples(5, 1, 5, 1, 5, true).node("in input - shape=?,5 tokens=true")
				.node("tokens embedding in features=4")
				.node("experts mixture_of_experts tokens experts=3 chosen=2 hidden=5 activation=tanh balance=0.1")
				.node(OUTPUT + "experts units=5");
	}

	private static Family translator() {
		return new Family("seq2seq", true, (f, in) -> {
			Matrix source = Formulas.positions(f.embedding("words", Family.tokens(in.get(0)), 6, 4));
			Matrix memory = f.encoderLayer("encoder", source, 2, 6, false);
			Matrix target = Formulas.positions(f.embedding("written", Family.tokens(in.get(1)), 6, 4));
			return f.dense("out", f.decoderLayer("decoder", target, memory, 2, 6), 6);
		}).samples(5, 1, 6, 2, 6, true).node("source input - shape=?,6 tokens=true")
				.node("target input - shape=?,6 tokens=true").node("words embedding source features=4")
				.node("places position_embedding words")
				.node("encoder transformer_encoder_layer places heads=2 hidden=6 activation=gelu")
				.node("written embedding target features=4").node("order position_embedding written")
				.node("decoder transformer_decoder_layer order,encoder heads=2 hidden=6 activation=gelu")
				.node(OUTPUT + "decoder units=6");
	}

	/** Trains a family and writes it down. */
	private static String train(Family family) {
		Weights weights = new Weights(family.name.hashCode());
		family.loss(weights, family.batches.get(0));
		StringBuilder json = new StringBuilder("{\n\"family\": \"" + family.name + "\",\n\"loss\": \""
				+ (family.classes ? "cross_entropy" : "mse") + "\",\n\"nodes\": [\n"
				+ family.nodes.stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(",\n")));
		json.append("],\n\"learningRate\": " + Weights.RATE + ", \"beta1\": " + Weights.BETA1 + ", \"beta2\": "
				+ Weights.BETA2 + ", \"epsilon\": " + Weights.EPSILON + ",\n\"weights\": {\n");
		json.append(weights.all.entrySet().stream()
				.map(e -> "\"" + e.getKey() + "\": " + Arrays.toString(e.getValue().value))
				.collect(Collectors.joining(",\n"))).append("},\n\"batches\": [\n");
		json.append(family.batches.stream().map(Reference::text).collect(Collectors.joining(",\n")));
		json.append("],\n\"losses\": [");
		for (int step = 0; step < STEPS; step++) {
			Matrix loss = family.loss(weights, family.batches.get(step % family.batches.size()));
			json.append(step == 0 ? "" : ", ").append(loss.value[0]);
			loss.differentiate();
			weights.update();
		}
		return json.append("]\n}\n").toString();
	}

	private static String text(List<Family.Sample> batch) {
		return batch.stream().map(s -> "{\"inputs\": " + s.inputs().stream().map(Arrays::deepToString).toList()
				+ ", \"targets\": " + Arrays.deepToString(s.targets()) + "}").collect(Collectors.joining(",\n", "[", "]"));
	}
}
