package org.layerwright.dl4j.kernel;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Native memory of its own outside of all workspaces, at first zero; freed when nothing refers to it any more. */
public final class Block {
	private static final int LINE = 64;

	private final BytePointer memory;
	private final long address;

	/** So many bytes that begin with a line of the processor's cache. */
	public Block(long bytes) {
		memory = new BytePointer(bytes + LINE);
		Pointer.memset(memory, 0, bytes + LINE);
		address = (memory.address() + LINE - 1) / LINE * LINE;
	}

	/** Where it begins. */
	public long address() {
		return address;
	}
}
