/**
 * Changes that samples go through at random on their way to the network, so that it never sees the same one twice: see
 * {@link org.layerwright.dl4j.augment.Augmentation}.
 */
package org.layerwright.dl4j.augment;
