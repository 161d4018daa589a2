/** What gives numbers another shape, where DL4J lacks it. */
package org.layerwright.dl4j.shape;
