/** Rules that end a training early. They look at the history alone, so that they say the same after a resume. */
package org.layerwright.dl4j.stopping;
