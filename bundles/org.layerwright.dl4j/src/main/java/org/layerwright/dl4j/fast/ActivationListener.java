package org.layerwright.dl4j.fast;

import org.deeplearning4j.optimize.api.TrainingListener;

/**
 * A listener that looks at the activations it is given in {@code onForwardPass} only until it returns: it keeps neither
 * them nor views of them. As long as a graph has other listeners for activations, small arrays, which otherwise serve
 * again, are made anew in each iteration.
 */
public interface ActivationListener extends TrainingListener {}
