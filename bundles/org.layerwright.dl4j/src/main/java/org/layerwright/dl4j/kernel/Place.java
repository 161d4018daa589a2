package org.layerwright.dl4j.kernel;

/**
 * A place in native memory, movable, so that many small pieces cost no objects.
 *
 * @param <V> the Java array that pieces are read into, float[] or double[]
 */
public interface Place<V> {

	/** The same place, moved to so many numbers from its start. */
	Place<V> at(long numbers);

	/** Fills {@code to}. */
	void read(V to);

	/** Writes all of {@code from}. */
	void write(V from);
}
