/** How shapes, problems and costs are found. */
package org.layerwright.core.internal;
