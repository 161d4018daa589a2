/** Penalties that DL4J lacks or applies otherwise. L1 and L2 are DL4J's own. */
package org.layerwright.dl4j.regularization;
