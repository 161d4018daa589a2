package org.layerwright.codegen.internal;

/** Lets tests of other packages seal a file. */
public final class SealedFiles {

	private SealedFiles() {}

	public static byte[] of(String content) {
		return Seal.close(content);
	}
}
