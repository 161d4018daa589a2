/** Training of one graph by several threads, each with a part of every batch. */
package org.layerwright.dl4j.fast.workers;
