/**
 * Reference vectors: what an independent implementation computed, compared with what the catalogue's kinds compute once
 * they are designed, generated, compiled and run. One class a form of vector, and tables that say what a vector's names
 * mean here.
 */
package org.layerwright.contract.reference;
