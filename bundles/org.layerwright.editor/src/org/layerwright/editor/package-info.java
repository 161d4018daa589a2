/** Layerwright: the graph editor. */
package org.layerwright.editor;
