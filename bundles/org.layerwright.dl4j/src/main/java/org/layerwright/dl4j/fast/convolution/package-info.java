/** Layers that work on pictures: convolution, pooling, normalisation. */
package org.layerwright.dl4j.fast.convolution;
