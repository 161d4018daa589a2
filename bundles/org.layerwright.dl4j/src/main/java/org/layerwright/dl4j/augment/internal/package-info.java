/** How pictures are sampled anew, and random numbers that Java lacks. */
package org.layerwright.dl4j.augment.internal;
