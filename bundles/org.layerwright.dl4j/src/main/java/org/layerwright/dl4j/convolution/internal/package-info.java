/** Implementations of the layers of the package above. */
package org.layerwright.dl4j.convolution.internal;
