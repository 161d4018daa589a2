/** Layerwright: what networks are made of. */
package org.layerwright.catalog;
