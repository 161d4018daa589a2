/** How attention is computed. */
package org.layerwright.dl4j.attention.internal;
