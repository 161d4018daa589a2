/** Layerwright: the application. */
package org.layerwright.app;
