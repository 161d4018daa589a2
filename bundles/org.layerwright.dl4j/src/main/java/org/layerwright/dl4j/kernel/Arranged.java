package org.layerwright.dl4j.kernel;

/** An array that lies in one layout and is wanted in another by an operation; copied only if they differ. */
final class Arranged {
	private final Primitive copy;
	private final Block block;
	private final boolean result;

	private Arranged(Layout from, Layout to, boolean result) {
		this.result = result;
		if (from.same(to)) {
			copy = null;
			block = null;
		} else {
			copy = Primitive.copy(from, to);
			block = new Block((result ? from : to).bytes());
		}
	}

	/** What an operation reads. */
	static Arranged source(Layout lies, Layout wanted) {
		return new Arranged(lies, wanted, false);
	}

	/** What an operation writes. */
	static Arranged result(Layout written, Layout wanted) {
		return new Arranged(written, wanted, true);
	}

	/** Where the operation reads, or writes, in place of {@code address}; copies what it reads. */
	long at(long address) {
		if (copy == null) {
			return address;
		}
		if (!result) {
			copy.on(address, block.address()).run();
		}
		return block.address();
	}

	/** Copies what the operation has written to {@code address}. */
	void deliver(long address) {
		if (copy != null) {
			copy.on(block.address(), address).run();
		}
	}
}
