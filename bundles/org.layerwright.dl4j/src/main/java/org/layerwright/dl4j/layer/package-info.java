/**
 * What layers of our own are built on: rows of numbers instead of DL4J's layouts, matrix products by OpenBLAS, weights
 * by declaration. Layers that follow it look like DL4J's own from outside.
 */
package org.layerwright.dl4j.layer;
