/** Dense and output layers. */
package org.layerwright.dl4j.fast.dense;
