package org.layerwright.dl4j.kernel;

import java.util.Arrays;

import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How the floats of an array lie in memory: sizes and strides, or an arrangement of oneDNN's own. */
public final class Layout {
	private final dnnl_memory_desc_t descriptor;

	private Layout(dnnl_memory_desc_t descriptor) {
		this.descriptor = descriptor;
	}

	/** Row by row without gaps. */
	public static Layout dense(long... sizes) {
		long[] strides = new long[sizes.length];
		long stride = 1;
		for (int d = sizes.length - 1; d >= 0; d--) {
			strides[d] = stride;
			stride *= sizes[d];
		}
		return strided(sizes, strides);
	}

	/** From one element to the next, along each dimension, so many floats. */
	public static Layout strided(long[] sizes, long[] strides) {
		dnnl_memory_desc_t descriptor = new dnnl_memory_desc_t();
		OneDnn.check(dnnl.dnnl_memory_desc_init_by_strides(descriptor, sizes.length, sizes, dnnl.dnnl_f32, strides),
				"an array " + Arrays.toString(sizes) + " with strides " + Arrays.toString(strides));
		return new Layout(descriptor);
	}

	/** As the values of an array of floats lie. */
	public static Layout of(INDArray array) {
		return strided(array.shape(), array.stride());
	}

	/** However the operation that it is for likes it best; {@link Primitive#layout} tells how that is. */
	public static Layout any(long... sizes) {
		dnnl_memory_desc_t descriptor = new dnnl_memory_desc_t();
		OneDnn.check(dnnl.dnnl_memory_desc_init_by_tag(descriptor, sizes.length, sizes, dnnl.dnnl_f32,
				dnnl.dnnl_format_tag_any), "an array " + Arrays.toString(sizes));
		return new Layout(descriptor);
	}

	/** A copy of a descriptor that belongs to somebody else. */
	static Layout copy(dnnl_memory_desc_t other) {
		dnnl_memory_desc_t descriptor = new dnnl_memory_desc_t();
		Pointer.memcpy(descriptor, other, Pointer.sizeof(dnnl_memory_desc_t.class));
		return new Layout(descriptor);
	}

	/** For the description of an operation. */
	public dnnl_memory_desc_t descriptor() {
		return descriptor;
	}

	/** Memory that an array of this layout takes. */
	public long bytes() {
		return dnnl.dnnl_memory_desc_get_size(descriptor);
	}

	/** The sizes of the array. */
	public long[] sizes() {
		long[] sizes = new long[descriptor.ndims()];
		descriptor.dims().get(sizes);
		return sizes;
	}

	/** Whether the same floats would lie at the same places. */
	public boolean same(Layout other) {
		return dnnl.dnnl_memory_desc_equal(descriptor, other.descriptor) != 0;
	}
}
