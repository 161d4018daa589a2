/**
 * What a training JVM and those who watch it say to each other: events one way, commands the other, one JSON object a
 * line; and how such a JVM is launched, what it leaves in its run folder, and how it ends.
 */
package org.layerwright.protocol;
