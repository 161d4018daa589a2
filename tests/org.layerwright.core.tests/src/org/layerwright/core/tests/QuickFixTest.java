package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.io.NetworkFile;

/** Every kind of problem is triggered by a small design, names its element, and is cured by each of its fixes. */
class QuickFixTest {

	private static final String POINTS = "input shape=2 > dense units=4 activation=tanh > output units=2";

	/** Key, severity, name of the element, number of fixes, design. */
	static Stream<Arguments> problems() {
		return Stream.of(settings(), edges(), ends(), shapes(), activations(), fits(), losses(), trainings())
				.flatMap(s -> s);
	}

	private static Stream<Arguments> settings() {
		return Stream.of(
				triggered("kind.unknown", Severity.ERROR, "dens1", 1, "input shape=2 > dens units=4"),
				triggered("attr.bounds", Severity.ERROR, "pool1", 1,
						"input shape=4,4,1 > max_pool2d kernel=0 > flatten > output units=2"),
				triggered("attr.integer", Severity.ERROR, "dense1", 0,
						"input shape=2 > dense units=many > output units=2"),
				triggered("attr.required", Severity.ERROR, "dense1", 0, "input shape=2 > dense > output units=2"),
				triggered("attr.kind", Severity.ERROR, "dense1", 1,
						"input shape=2 > dense units=3 activation=rellu > output units=2"),
				triggered("attr.unknown", Severity.WARNING, "dense1", 1,
						"input shape=2 > dense units=3 colour=red activation=relu > output units=2"));
	}

	private static Stream<Arguments> edges() {
		return Stream.of(
				triggered("port.missing", Severity.ERROR, "dense1", 1, POINTS, s -> {
					Designs.remove(s.edge("input", "dense1"));
				}),
				triggered("port.surplus", Severity.ERROR, "output", 1, POINTS, s -> {
					s.designs.connect(s.node("input"), s.node("output"));
				}),
				triggered("port.noOutput", Severity.ERROR, "output → dense2", 1, POINTS, s -> {
					s.designs.connect(s.node("output"), s.designs.add(s.network, "dense"));
				}),
				triggered("port.deadEnd", Severity.WARNING, "dropout1", 2, POINTS, s -> {
					s.designs.connect(s.node("input"), s.designs.add(s.network, "dropout"));
					s.designs.add(s.network, "dense");
				}),
				triggered("edge.cycle", Severity.ERROR, "dropout2 → add1", 1,
						"input shape=2 > add > dropout > dropout > output units=2", s -> {
							s.designs.connect(s.node("dropout2"), s.node("add1"));
						}),
				triggered("edge.open", Severity.ERROR, "input → ?", 1, POINTS, s -> {
					s.edge("input", "dense1").setTarget(null);
				}),
				triggered("edge.twice", Severity.WARNING, "dropout1 → add1", 1,
						"input shape=2 > dropout > add > output units=2", s -> {
							s.designs.connect(s.node("dropout1"), s.node("add1"));
						}));
	}

	private static Stream<Arguments> ends() {
		return Stream.of(
				triggered("name.twice", Severity.ERROR, "input", 1, POINTS, s -> s.node("dense1").setName("input")),
				triggered("name.missing", Severity.WARNING, "dense1_x", 1, POINTS, s -> {
					s.node("dense1").setId("dense1_x");
					s.node("dense1").setName(" ");
				}),
				triggered("network.none", Severity.ERROR, "test", 0, POINTS, s -> s.design.getNetworks().clear()),
				triggered("input.none", Severity.ERROR, "test", 1, POINTS, s -> s.designs.remove(s.node("input"))),
				triggered("output.none", Severity.ERROR, "test", 1, POINTS, s -> s.designs.remove(s.node("output"))),
				triggered("input.several", Severity.ERROR, "input2", 0, POINTS, s -> s.designs.add(s.network, "input")),
				triggered("output.several", Severity.ERROR, "output2", 0, POINTS,
						s -> s.designs.add(s.network, "output")));
	}

	private static Stream<Arguments> shapes() {
		return Stream.of(
				triggered("shape.features", Severity.ERROR, "output", 1,
						"input shape=28,28,1 > conv2d filters=2 kernel=3 activation=relu > output units=10"),
				triggered("shape.image", Severity.ERROR, "conv1", 1,
						"input shape=784 > conv2d filters=2 kernel=3 activation=relu > flatten > output units=10"),
				triggered("shape.image", Severity.ERROR, "conv1", 1,
						"input shape=9,8 > conv2d filters=2 kernel=3 activation=relu > flatten > output units=10"),
				triggered("shape.sequence", Severity.ERROR, "lstm1", 1,
						"input shape=6 > lstm units=3 > last_time_step > output units=2"),
				triggered("shape.tokens", Severity.ERROR, "lstm1", 1,
						"input shape=5,7 tokens=true > lstm units=3 > last_time_step > output units=2"),
				triggered("shape.time", Severity.ERROR, "dense1", 4,
						"input shape=5,3 > dense units=4 activation=relu > output units=2"),
				triggered("output.once", Severity.ERROR, "output", 3, "input shape=5,3 > output units=2"),
				triggered("shape.reshape", Severity.ERROR, "reshape1", 1,
						"input shape=6 > reshape shape=2,2,2 > output units=2"),
				triggered("shape.kernel", Severity.ERROR, "conv1", 1,
						"input shape=4,4,1 > conv2d filters=2 kernel=5 activation=relu > flatten > output units=2"),
				triggered("shape.equal", Severity.ERROR, "add1", 1,
						"input shape=3 > dense units=4 activation=relu > add > output units=2", s -> {
							s.designs.connect(s.node("input"), s.node("add1"));
						}),
				triggered("shape.equal", Severity.ERROR, "add1", 1,
						"input shape=8,8,3 > conv2d filters=4 kernel=3 padding=same activation=relu > add > flatten"
								+ " > output units=2",
						s -> s.designs.connect(s.node("input"), s.node("add1"))),
				triggered("kernel.even", Severity.INFO, "conv1", 1,
						"input shape=8,2 > conv1d filters=2 kernel=4 padding=same activation=relu > global_pool > "
								+ "output units=2"),
				triggered("kernel.even", Severity.INFO, "conv1", 1,
						"input shape=8,8,1 > conv2d filters=2 kernel=4 padding=same activation=relu > flatten > output "
								+ "units=2"));
	}

	private static Stream<Arguments> activations() {
		return Stream.of(
				triggered("activation.flat", Severity.WARNING, "dense1", 1,
						"input shape=2 > dense units=3 activation=step > output units=2"),
				triggered("activation.softmax", Severity.WARNING, "dense1", 1,
						"input shape=2 > dense units=3 activation=softmax > output units=2"),
				triggered("activation.none", Severity.WARNING, "dense1", 1,
						"input shape=2 > dense units=3 > dropout > dense units=3 activation=relu > output units=2"));
	}

	private static Stream<Arguments> fits() {
		return Stream.of(
				triggered("input.unknown", Severity.ERROR, "input", 2, "input > output units=2",
						s -> s.design.getData().clear()),
				triggered("input.unknown", Severity.ERROR, "input", 2,
						"input > conv2d filters=2 kernel=3 activation=relu > flatten > output units=2",
						s -> s.design.getData().clear()),
				triggered("output.unknown", Severity.ERROR, "output", 2, "input shape=2 > output",
						s -> s.design.getData().clear()),
				triggered("data.none", Severity.WARNING, "test", 1, POINTS, s -> s.design.getData().clear()),
				triggered("training.data", Severity.ERROR, "training", 1, POINTS, s -> s.training("data=nowhere")),
				triggered("input.data", Severity.ERROR, "input", 1,
						"input shape=3 > dense units=4 activation=tanh > output units=2"),
				triggered("output.classes", Severity.ERROR, "output", 1,
						"input shape=2 > dense units=4 activation=relu > output units=5"));
	}

	private static Stream<Arguments> losses() {
		return Stream.of(
				triggered("loss.classesForNumbers", Severity.ERROR, "training", 1, POINTS, s -> {
					s.design.getData().clear();
					s.data("line").training("loss=cross_entropy");
				}),
				triggered("loss.numbersForClasses", Severity.WARNING, "training", 1, POINTS,
						s -> s.training("loss=mse")),
				triggered("loss.single", Severity.WARNING, "output", 1,
						"input shape=2 > dense units=4 activation=relu > output units=1",
						s -> s.training("loss=cross_entropy")),
				triggered("loss.sigmoid", Severity.WARNING, "output", 2,
						"input shape=2 > dense units=4 activation=relu > output units=2 activation=sigmoid"),
				triggered("loss.logarithm", Severity.WARNING, "output", 1,
						"input shape=2 > dense units=4 activation=relu > output units=2 activation=relu"),
				triggered("loss.logarithm", Severity.WARNING, "output", 1,
						"input shape=2 > dense units=4 activation=relu > output units=1 activation=tanh"),
				triggered("loss.softmaxOfOne", Severity.WARNING, "output", 1,
						"input shape=2 > dense units=4 activation=relu > output units=1 activation=softmax"),
				triggered("loss.softmaxBinary", Severity.WARNING, "output", 2,
						"input shape=2 > dense units=4 activation=relu > output units=2 activation=softmax",
						s -> s.training("loss=binary_cross_entropy")),
				triggered("loss.softmaxSquares", Severity.WARNING, "output", 1,
						"input shape=2 > dense units=4 activation=relu > output units=2 activation=softmax",
						s -> s.training("loss=mse")),
				triggered("loss.sigmoidSquares", Severity.WARNING, "output", 2,
						"input shape=2 > dense units=4 activation=relu > output units=2 activation=sigmoid",
						s -> s.training("loss=mse")),
				triggered("loss.limited", Severity.WARNING, "output", 1,
						"input shape=1 > dense units=4 activation=relu > output units=1 activation=relu", s -> {
							s.design.getData().clear();
							s.data("line");
						}));
	}

	private static Stream<Arguments> trainings() {
		return Stream.of(
				triggered("learning.mixup", Severity.ERROR, "training", 1, POINTS,
						s -> s.training("augmentation=mixup", "loss=sparse_cross_entropy")),
				triggered("augmentation.pictures", Severity.ERROR, "training", 1,
						"input shape=2 > dense units=3 activation=relu > output units=2", s -> {
							s.data("moons").training("augmentation=noise,rotate");
						}),
				triggered("rate.large", Severity.WARNING, "training", 1, POINTS,
						s -> s.training("optimizer=adam", "optimizer/learningRate=0.5")),
				triggered("rate.small", Severity.WARNING, "training", 1, POINTS,
						s -> s.training("optimizer=sgd", "optimizer/learningRate=0.0000001")),
				triggered("truncate.once", Severity.ERROR, "training", 1, POINTS,
						s -> s.data("moons").training("truncate=5")),
				triggered("truncate.whole", Severity.ERROR, "bidirectional1", 1,
						"input shape=?,3 > bidirectional layer=gru layer/units=4 > output units=2",
						s -> s.training("truncate=5")),
				triggered("batch.large", Severity.WARNING, "training", 1, POINTS, s -> s.training("batchSize=100000")),
				triggered("batch.one", Severity.WARNING, "training", 1,
						"input shape=2 > dense units=4 > batch_norm > activation > output units=2",
						s -> s.training("batchSize=1")),
				triggered("stopping.blind", Severity.ERROR, "training", 2, POINTS,
						s -> s.training("stopping=early_stopping", "validation=0")));
	}

	private static Arguments triggered(String key, Severity severity, String element, int fixes, String chain) {
		return triggered(key, severity, element, fixes, chain, s -> ModelFactory.eINSTANCE.createDesign());
	}

	private static Arguments triggered(String key, Severity severity, String element, int fixes, String chain,
			Consumer<Sketch> spoil) {
		return Arguments.of(key, severity, element, fixes, chain, spoil);
	}

	private static Sketch sketch(String chain, Consumer<Sketch> spoil) {
		Sketch sketch = Sketch.of(chain).data("moons");
		sketch.training();
		sketch.analysis().problems();
		spoil.accept(sketch);
		return sketch;
	}

	@ParameterizedTest(name = "{0}: {4}")
	@MethodSource("problems")
	void isFoundAtItsElementAndCuredByEachFix(String key, Severity severity, String element, int fixes, String chain,
			Consumer<Sketch> spoil) {
		Sketch sketch = sketch(chain, spoil);
		Problem problem = sketch.problem(key);
		assertEquals(severity, problem.severity());
		assertTrue(problem.line(Locale.ENGLISH).startsWith(element + ": "), problem.line(Locale.ENGLISH));
		assertTrue(sketch.analysis().problems(problem.element()).contains(problem));
		assertEquals(fixes, problem.fixes().size(), sketch.lines().toString());
		for (int i = 0; i < fixes; i++) {
			Sketch fresh = sketch(chain, spoil);
			Problem before = fresh.problem(key);
			QuickFix fix = before.fixes().get(i);
			assertFalse(fix.label().in(Locale.ENGLISH).isBlank());
			assertFalse(fix.label().in(Locale.SIMPLIFIED_CHINESE).isBlank());
			String file = file(fresh);
			ChangeRecorder recorder = new ChangeRecorder(fresh.design);
			fix.apply();
			ChangeDescription undo = recorder.endRecording();
			recorder.dispose();
			boolean left = fresh.analysis().problems(before.element()).stream().anyMatch(p -> p.key().equals(key));
			assertFalse(left, () -> fix + " left " + fresh.lines());
			undo.apply();
			assertEquals(file, file(fresh));
			assertEquals(sketch.lines(), fresh.lines());
		}
	}

	/** What a file of it holds. */
	private static String file(Sketch sketch) {
		return new String(NetworkFile.bytes(sketch.design), StandardCharsets.UTF_8);
	}

	@ParameterizedTest(name = "{0}: {4}")
	@MethodSource("problems")
	void isFoundTheSameWithoutFollowingTheChange(String key, Severity severity, String element, int fixes, String chain,
			Consumer<Sketch> spoil) {
		Sketch followed = sketch(chain, spoil);
		Analysis anew = Analysis.of(Sketch.CATALOG, EcoreUtil.copy(followed.design));
		assertEquals(anew.problems().stream().map(p -> p.key() + " " + p.line(Locale.ENGLISH)).toList(),
				followed.lines());
	}
}
