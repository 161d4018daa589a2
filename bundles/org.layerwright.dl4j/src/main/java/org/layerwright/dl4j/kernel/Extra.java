package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_post_ops;
import org.bytedeco.dnnl.dnnl_primitive_attr;
import org.bytedeco.dnnl.global.dnnl;

/** What a {@link Primitive} does with its result before it writes it. */
public final class Extra implements AutoCloseable {
	private final dnnl_primitive_attr attributes = new dnnl_primitive_attr();
	private final dnnl_post_ops operations = new dnnl_post_ops();

	/** Nothing. */
	public Extra() {
		OneDnn.check(dnnl.dnnl_primitive_attr_create(attributes), "attributes");
		OneDnn.check(dnnl.dnnl_primitive_attr_set_scratchpad_mode(attributes, dnnl.dnnl_scratchpad_mode_user),
				"memory of its own");
		OneDnn.check(dnnl.dnnl_post_ops_create(operations), "operations on the result");
	}

	/** A function of each value, {@code dnnl.dnnl_eltwise_…}, with its parameters (0 if it has none). */
	public Extra then(int function, float alpha, float beta) {
		OneDnn.check(dnnl.dnnl_post_ops_append_eltwise(operations, 1, function, alpha, beta), "an activation");
		return this;
	}

	/** Adds what the result's memory had before, multiplied by {@code factor}. */
	public Extra add(float factor) {
		OneDnn.check(dnnl.dnnl_post_ops_append_sum(operations, factor), "a sum");
		return this;
	}

	dnnl_primitive_attr attributes() {
		OneDnn.check(dnnl.dnnl_primitive_attr_set_post_ops(attributes, operations), "operations on the result");
		return attributes;
	}

	@Override
	public void close() {
		dnnl.dnnl_post_ops_destroy(operations);
		dnnl.dnnl_primitive_attr_destroy(attributes);
	}
}
