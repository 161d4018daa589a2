/** Attention (Vaswani et al., 2017) and the layers between which it stands. */
package org.layerwright.dl4j.attention;
