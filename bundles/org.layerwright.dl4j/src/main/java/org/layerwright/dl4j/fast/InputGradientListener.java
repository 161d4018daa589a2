package org.layerwright.dl4j.fast;

import org.deeplearning4j.optimize.api.TrainingListener;

/**
 * A listener that reads the gradient of the inputs of its graph in {@code onBackwardPass}. As long as a graph has none,
 * fast first layers do not compute that gradient.
 */
public interface InputGradientListener extends TrainingListener {}
