/** From a network to a training JVM, through the debug framework. */
package org.layerwright.views.internal.launch;
