/** Layerwright: shapes, problems, costs. */
package org.layerwright.core;
