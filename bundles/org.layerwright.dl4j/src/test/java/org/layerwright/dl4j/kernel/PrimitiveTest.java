package org.layerwright.dl4j.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.bytedeco.dnnl.dnnl_eltwise_desc_t;
import org.bytedeco.dnnl.dnnl_matmul_desc_t;
import org.bytedeco.dnnl.dnnl_softmax_desc_t;
import org.bytedeco.dnnl.global.dnnl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** oneDNN's primitives on the memory of ND4J's arrays. */
class PrimitiveTest {

	@BeforeEach
	void whereOneDnnIs() {
		assumeTrue(OneDnn.available());
	}

	private static INDArray random(long... sizes) {
		return Nd4j.rand(DataType.FLOAT, sizes).subi(0.5);
	}

	private static long address(INDArray array) {
		return array.data().address() + Float.BYTES * array.offset();
	}

	private static Primitive softmax(Layout layout) {
		dnnl_softmax_desc_t operation = new dnnl_softmax_desc_t();
		OneDnn.check(
				dnnl.dnnl_softmax_forward_desc_init(operation, dnnl.dnnl_forward_inference, layout.descriptor(), 1),
				"softmax");
		return Primitive.of(operation, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST);
	}

	private static Primitive matmul(Layout a, Layout b, Layout c, Extra extra) {
		dnnl_matmul_desc_t operation = new dnnl_matmul_desc_t();
		OneDnn.check(dnnl.dnnl_matmul_desc_init(operation, a.descriptor(), b.descriptor(), null, c.descriptor()),
				"matmul");
		return Primitive.of(operation, null, extra, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_WEIGHTS, dnnl.DNNL_ARG_DST);
	}

	@Test
	void runsAgainAndAgainOnOtherMemory() {
		try (Primitive softmax = softmax(Layout.dense(7, 5))) {
			for (int i = 0; i < 20; i++) {
				INDArray in = random(7, 5);
				INDArray out = Nd4j.zeros(DataType.FLOAT, 7, 5);
				softmax.on(address(in), address(out)).run();
				assertTrue(out.equalsWithEps(Transforms.softmax(in), 1e-6));
			}
		}
	}

	@Test
	void takesStridesAndOffsets() {
		INDArray whole = random(3, 4, 6);
		INDArray part = whole.get(org.nd4j.linalg.indexing.NDArrayIndex.all(),
				org.nd4j.linalg.indexing.NDArrayIndex.all(), org.nd4j.linalg.indexing.NDArrayIndex.interval(2, 5));
		INDArray copy = Nd4j.zeros(DataType.FLOAT, 3, 4, 3);
		Primitive.copy(Layout.of(part), Layout.of(copy)).on(address(part), address(copy)).run();
		assertEquals(part, copy);
	}

	@Test
	void multipliesManyMatricesAndActivates() {
		INDArray a = random(6, 5, 4);
		INDArray b = random(6, 4, 3);
		INDArray c = Nd4j.zeros(DataType.FLOAT, 6, 5, 3);
		matmul(Layout.of(a), Layout.of(b), Layout.of(c), new Extra().then(dnnl.dnnl_eltwise_relu, 0, 0))
				.on(address(a), address(b), address(c)).run();
		for (int i = 0; i < 6; i++) {
			INDArray expected = Transforms.relu(a.slice(i).mmul(b.slice(i)), false);
			assertTrue(c.slice(i).equalsWithEps(expected, 1e-5));
		}
	}

	@Test
	void goesBackWhatWentForward() {
		Layout layout = Layout.dense(10);
		dnnl_eltwise_desc_t forward = new dnnl_eltwise_desc_t();
		dnnl.dnnl_eltwise_forward_desc_init(forward, dnnl.dnnl_forward_training, dnnl.dnnl_eltwise_square,
				layout.descriptor(), 0, 0);
		dnnl_eltwise_desc_t backward = new dnnl_eltwise_desc_t();
		dnnl.dnnl_eltwise_backward_desc_init(backward, dnnl.dnnl_eltwise_square, layout.descriptor(),
				layout.descriptor(), 0, 0);
		INDArray x = random(10);
		INDArray error = random(10);
		INDArray gradient = Nd4j.zeros(DataType.FLOAT, 10);
		Primitive
				.of(backward, Primitive.of(forward, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST), new Extra(),
						dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DIFF_DST, dnnl.DNNL_ARG_DIFF_SRC)
				.on(address(x), address(error), address(gradient)).run();
		assertTrue(gradient.equalsWithEps(x.mul(error).muli(2), 1e-6));
	}

	@Test
	void tellsLayouts() {
		Layout dense = Layout.dense(2, 3, 4);
		assertEquals(24 * Float.BYTES, dense.bytes());
		assertArrayEquals(new long[] { 2, 3, 4 }, dense.sizes());
		assertTrue(dense.same(Layout.strided(new long[] { 2, 3, 4 }, new long[] { 12, 4, 1 })));
		assertFalse(dense.same(Layout.strided(new long[] { 2, 3, 4 }, new long[] { 12, 1, 3 })));
		assertTrue(softmax(dense).layout(dnnl.DNNL_ARG_DST).same(dense));
	}

	@Test
	void saysWhatItCannotDo() {
		Layout layout = Layout.dense(2, 3);
		Layout other = Layout.dense(4, 5);
		assertThrows(UnsupportedOperationException.class, () -> Primitive.copy(layout, other));
	}
}
