/** The training loop and what surrounds it. */
package org.layerwright.dl4j.internal;
