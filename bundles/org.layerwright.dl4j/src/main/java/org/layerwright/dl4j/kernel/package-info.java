/**
 * Faster kernels under DL4J's own layers. Configuration, parameters and saved files stay DL4J's; what a kernel does not
 * support, DL4J does itself. Layers of our own stand on the same arithmetic.
 */
package org.layerwright.dl4j.kernel;
