package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.layerwright.contract.KindSamples.CATALOG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.model.Node;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

import com.google.gson.Gson;

/** What generated layers compute is what the reference vectors say, in double precision. */
class LayerReferenceTest {

	private static final Path FOLDER = Path
			.of(System.getProperty("layerwright.reference", "../../../shared/reference"));
	private static final double EXACT = 1e-6;

	/** An array in row-major order. */
	private static final class Values {
		private long[] shape;
		private double[] data;

		INDArray array() {
			return Nd4j.createFromArray(data).castTo(DataType.DOUBLE).reshape('c', shape);
		}
	}

	/** One case. */
	private static final class Reference {
		private List<Values> inputs;
		private Map<String, Values> parameters;
		private Values output;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"dense | dense | units=4",
		"dense_nobias | dense | units=3 bias=false",
		"conv2d_k3_s11_p00_d11 | conv2d | filters=4 kernel=3,3",
		"conv2d_same | conv2d | filters=3 kernel=3,3 padding=same",
		"conv2d_k3_s11_p22_d22 | conv2d | filters=4 kernel=3,3 padding=same dilation=2,2",
		"conv2d_k5_s11_p22_d11 | conv2d | filters=4 kernel=5,5 padding=same",
		"max_pool2d | max_pool2d | kernel=2,2 stride=2,2",
		"max_pool2d_overlap | max_pool2d | kernel=3,3 stride=2,2",
		"avg_pool2d | avg_pool2d | kernel=2,2 stride=2,2",
		"global_avg_pool2d | global_pool | mode=average",
		"batch_norm_train | batch_norm | epsilon=0.00001" })
	void aLayerGivesTheOutputOfTheReference(String file, String kind, String settings) throws IOException {
		assumeTrue(Files.isDirectory(FOLDER), "no reference vectors at " + FOLDER.toAbsolutePath());
		Reference reference = new Gson().fromJson(Files.readString(FOLDER.resolve(file + ".json")), Reference.class);
		INDArray input = reference.inputs.get(0).array();
		ComputationGraph network = Generated.of(CATALOG, design(kind, settings, input.shape()).design()).network();
		Map<String, INDArray> own = network.getVertex("subject").paramTable(false);
		reference.parameters.forEach((name, values) -> set(kind, own, name, values.array()));
		INDArray output = network.feedForward(new INDArray[] { input }, true).get("subject");
		INDArray expected = reference.output.array();
		assertArrayEquals(expected.shape(), output.shape());
		double apart = expected.sub(output).amaxNumber().doubleValue();
		assertTrue(apart < EXACT * expected.amaxNumber().doubleValue(), file + " is " + apart + " off");
	}

	/** PyTorch has weights of dense layers the other way round, and calls scale and shift weight and bias too. */
	private static void set(String kind, Map<String, INDArray> own, String name, INDArray values) {
		boolean norm = kind.equals("batch_norm");
		boolean weight = name.equals("weight");
		INDArray target = own.get(weight ? norm ? "gamma" : "W" : norm ? "beta" : "b");
		target.assign(weight && kind.equals("dense") ? values.transpose() : values.reshape(target.shape()));
	}

	private static SmallDesign design(String kind, String settings, long[] input) {
		SmallDesign small = new SmallDesign(CATALOG, kind);
		String shape = input.length == 2 ? String.valueOf(input[1]) : input[2] + "," + input[3] + "," + input[1];
		Node in = small.node("in", "input", List.of(), "shape", shape);
		Node subject = small.node("subject", kind, List.of(in), settings.split("[ =]"));
		Node flat = small.node("flat", "flatten", List.of(subject));
		small.node("out", "output", List.of(flat), "units", "2");
		return small;
	}
}
