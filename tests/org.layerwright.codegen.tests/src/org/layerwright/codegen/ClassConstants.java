package org.layerwright.codegen;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** The texts that a class file holds: literals, and names of classes, methods and fields. */
final class ClassConstants {

	private static final int UTF8 = 1;
	private static final int LONG = 5;
	private static final int DOUBLE = 6;
	private static final int HEADER = 8;

	private ClassConstants() {}

	static Set<String> texts(byte[] classFile) {
		Set<String> texts = new HashSet<>();
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
			in.skipNBytes(HEADER);
			int count = in.readUnsignedShort();
			for (int i = 1; i < count; i++) {
				int tag = in.readUnsignedByte();
				if (tag == UTF8) {
					texts.add(in.readUTF());
				} else {
					in.skipNBytes(length(tag));
					i += tag == LONG || tag == DOUBLE ? 1 : 0;
				}
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return texts;
	}

	/** Bytes behind the tag of an entry, see chapter 4.4 of the Java Virtual Machine Specification. */
	private static int length(int tag) {
		return switch (tag) {
		case 7, 8, 16, 19, 20 -> 2;
		case 15 -> 3;
		case LONG, DOUBLE -> 8;
		default -> 4;
		};
	}
}
