/** How network files are read and written. */
package org.layerwright.model.io.internal;
