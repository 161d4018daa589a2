/** Layerwright: Java from networks. */
package org.layerwright.codegen;
