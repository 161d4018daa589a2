package org.layerwright.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A jar of Layerwright that generated code needs and that no public repository has, such as
 * {@code org.layerwright.dl4j}. It travels in the generated project.
 *
 * @param artifact its Maven artifact id; the group is {@code org.layerwright}
 * @param jar its content
 */
public record RuntimeLibrary(String artifact, byte[] jar) {

	/** The group of all of them. */
	public static final String GROUP = "org.layerwright";

	/** The library in the file {@code jar}. */
	public static RuntimeLibrary of(String artifact, Path jar) throws IOException {
		return new RuntimeLibrary(artifact, Files.readAllBytes(jar));
	}

	/**
	 * A version that only this content has, so that a copy of another one in somebody's Maven cache is never taken for
	 * it.
	 */
	public String version() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(jar);
			return "0.1.0-" + HexFormat.of().formatHex(digest, 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
