/** Layerwright: events and commands. */
package org.layerwright.protocol;
