/** Layerwright: the model. */
package org.layerwright.model;
