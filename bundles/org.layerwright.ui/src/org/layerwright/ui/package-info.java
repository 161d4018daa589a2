/** Layerwright: what editor and views share. */
package org.layerwright.ui;
