/** How tasks do what they do. */
package org.layerwright.dl4j.task.internal;
