/** Layerwright: training, seen. */
package org.layerwright.views;
