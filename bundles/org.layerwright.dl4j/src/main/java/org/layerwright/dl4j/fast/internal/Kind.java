package org.layerwright.dl4j.fast.internal;

import java.util.Optional;
import java.util.function.Function;

import org.deeplearning4j.nn.api.Layer;

/**
 * A kind of layer that has a fast implementation.
 *
 * @param stock DL4J's implementation that it stands in for; subclasses of it do not count
 * @param obstacle why a layer of this kind must stay as it is, in the user's language, from what is known before the
 * first pass; data that are not as expected must be left to the superclass in each pass
 * @param create a new implementation, a direct subclass of {@code stock}; everything that the stock object holds is
 * copied into it afterwards
 */
public record Kind(Class<? extends Layer> stock, Function<Site, Optional<String>> obstacle,
		Function<Site, ? extends Layer> create) {}
