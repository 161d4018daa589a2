/** Layers that give tokens and positions vectors of their own. */
package org.layerwright.dl4j.embedding;
