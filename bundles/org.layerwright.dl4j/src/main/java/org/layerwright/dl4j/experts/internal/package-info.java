/** How experts are chosen and computed. */
package org.layerwright.dl4j.experts.internal;
