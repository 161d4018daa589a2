/** What the embedding layers compute. */
package org.layerwright.dl4j.embedding.internal;
