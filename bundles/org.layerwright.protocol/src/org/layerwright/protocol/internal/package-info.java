/** How events and commands become lines. */
package org.layerwright.protocol.internal;
