package org.layerwright.dl4j.kernel;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;

import org.bytedeco.dnnl.const_dnnl_op_desc_t;
import org.bytedeco.dnnl.dnnl_exec_arg_t;
import org.bytedeco.dnnl.dnnl_memory;
import org.bytedeco.dnnl.dnnl_primitive;
import org.bytedeco.dnnl.dnnl_primitive_desc;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * An operation of oneDNN on arrays of known shapes. Making one compiles code for the processor at hand, so a layer
 * keeps it; running it takes no memory. What it works on is named by address:
 *
 * <pre>
 * dnnl_softmax_desc_t softmax = new dnnl_softmax_desc_t();
 * dnnl.dnnl_softmax_forward_desc_init(softmax, dnnl.dnnl_forward_training, layout.descriptor(), 1);
 * Primitive primitive = Primitive.of(softmax, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST);
 * primitive.on(source, target).run();
 * </pre>
 *
 * Not for several threads at once. Native objects are freed when nothing refers to it any more, or by {@link #close}.
 */
public final class Primitive implements AutoCloseable {
	private static final Cleaner CLEANER = Cleaner.create();

	private final Handles handles;
	private final Cleaner.Cleanable cleanable;
	private final dnnl_exec_arg_t bound;
	private final Address address = new Address();
	private final Block scratch;
	private final int[] arguments;

	private Primitive(Handles handles, int... arguments) {
		this.handles = handles;
		this.arguments = arguments.clone();
		cleanable = CLEANER.register(this, handles);
		OneDnn.check(dnnl.dnnl_primitive_create(handles.primitive, handles.description), "a primitive");
		handles.memories = new dnnl_memory[arguments.length + 1];
		bound = new dnnl_exec_arg_t(arguments.length + 1L);
		for (int i = 0; i < arguments.length; i++) {
			bind(i, arguments[i], layout(arguments[i]));
		}
		Layout extra = layout(dnnl.DNNL_ARG_SCRATCHPAD);
		bind(arguments.length, dnnl.DNNL_ARG_SCRATCHPAD, extra);
		scratch = new Block(extra.bytes());
		at(arguments.length, scratch.address());
		bound.position(0);
	}

	/**
	 * Makes one.
	 *
	 * @param operation its description, a {@code dnnl_…_desc_t}, filled in
	 * @param arguments what {@link #at} numbers from 0, as {@code dnnl.DNNL_ARG_…}
	 *
	 * @throws UnsupportedOperationException if oneDNN has no code for it
	 */
	public static Primitive of(Pointer operation, int... arguments) {
		return of(operation, null, new Extra(), arguments);
	}

	/**
	 * Makes one that goes back what another went forward, or does more than the operation alone.
	 *
	 * @param forward the same operation forward; null without
	 * @param extra what is done with the result; used up by the call
	 */
	public static Primitive of(Pointer operation, Primitive forward, Extra extra, int... arguments) {
		Handles handles = new Handles();
		try (extra) {
			OneDnn.check(
					dnnl.dnnl_primitive_desc_create(handles.description, new const_dnnl_op_desc_t(operation),
							extra.attributes(), OneDnn.engine(), forward == null ? null : forward.handles.description),
					operation.getClass().getSimpleName());
		}
		return new Primitive(handles, arguments);
	}

	/** Makes one that copies an array, argument 0, to another layout of the same sizes, argument 1. */
	public static Primitive copy(Layout from, Layout to) {
		Handles handles = new Handles();
		try (Extra extra = new Extra()) {
			OneDnn.check(dnnl.dnnl_reorder_primitive_desc_create(handles.description, from.descriptor(),
					OneDnn.engine(), to.descriptor(), OneDnn.engine(), extra.attributes()), "a copy");
		}
		return new Primitive(handles, dnnl.DNNL_ARG_FROM, dnnl.DNNL_ARG_TO);
	}

	/** How an argument lies, {@code dnnl.DNNL_ARG_…}; {@link Layout#bytes} is 0 if there is no such argument. */
	public Layout layout(int argument) {
		return Layout
				.copy(dnnl.dnnl_primitive_desc_query_md(handles.description, dnnl.dnnl_query_exec_arg_md, argument));
	}

	/** Lets argument number {@code i} begin there; it stays until told otherwise. */
	public Primitive at(int i, long place) {
		OneDnn.check(dnnl.dnnl_memory_set_data_handle(handles.memories[i], address.to(place)), "an address");
		return this;
	}

	/** The first two arguments. */
	public Primitive on(long first, long second) {
		return at(0, first).at(1, second);
	}

	/** The first three arguments. */
	public Primitive on(long first, long second, long third) {
		return at(0, first).at(1, second).at(2, third);
	}

	/** The first four arguments. */
	public Primitive on(long first, long second, long third, long fourth) {
		return on(first, second, third).at(3, fourth);
	}

	/** Executes it; returns when it is done. */
	public void run() {
		OneDnn.check(dnnl.dnnl_primitive_execute(handles.primitive, OneDnn.stream(), handles.memories.length, bound),
				"running a primitive");
		Reference.reachabilityFence(this);
	}

	/** Which code oneDNN chose, such as {@code jit:avx512_core}. */
	@Override
	public String toString() {
		PointerPointer<Pointer> name = new PointerPointer<>(1);
		dnnl.dnnl_primitive_desc_query(handles.description, dnnl.dnnl_query_impl_info_str, 0, name);
		return name.getString(0);
	}

	/** Frees it; for those who know that it is not needed any more. */
	@Override
	public void close() {
		cleanable.clean();
	}

	private void bind(int i, int argument, Layout layout) {
		handles.memories[i] = new dnnl_memory();
		OneDnn.check(dnnl.dnnl_memory_create(handles.memories[i], layout.descriptor(), OneDnn.engine(), null),
				"an argument");
		bound.position(i).arg(argument).memory(handles.memories[i]);
	}

	/** An address that native calls take. */
	private static final class Address extends Pointer {
		Address to(long place) {
			address = place;
			return this;
		}
	}

	/** What must be freed: refers to nothing that refers to the primitive. */
	private static final class Handles implements Runnable {
		private final dnnl_primitive_desc description = new dnnl_primitive_desc();
		private final dnnl_primitive primitive = new dnnl_primitive();
		private dnnl_memory[] memories = {};

		@Override
		public void run() {
			for (dnnl_memory memory : memories) {
				if (memory != null && !memory.isNull()) {
					dnnl.dnnl_memory_destroy(memory);
				}
			}
			if (!primitive.isNull()) {
				dnnl.dnnl_primitive_destroy(primitive);
			}
			if (!description.isNull()) {
				dnnl.dnnl_primitive_desc_destroy(description);
			}
		}
	}
}
