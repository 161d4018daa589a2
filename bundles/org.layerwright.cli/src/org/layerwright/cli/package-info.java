/** Layerwright: the command line. */
package org.layerwright.cli;
