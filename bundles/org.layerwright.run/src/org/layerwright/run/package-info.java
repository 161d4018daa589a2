/** Layerwright: compile, launch, supervise. */
package org.layerwright.run;
