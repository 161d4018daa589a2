/** Layers of which each sample uses a part only. */
package org.layerwright.dl4j.experts;
