/** Normalisation that DL4J has no layer for. */
package org.layerwright.dl4j.normalization;
