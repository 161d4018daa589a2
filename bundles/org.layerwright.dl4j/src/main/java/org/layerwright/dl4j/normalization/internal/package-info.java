/** How normalisation is computed. */
package org.layerwright.dl4j.normalization.internal;
