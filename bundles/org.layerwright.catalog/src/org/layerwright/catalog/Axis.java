package org.layerwright.catalog;

/** What a dimension of a shape means. The batch is never part of a shape. */
public enum Axis {
	HEIGHT, WIDTH, CHANNELS, TIME, FEATURES
}
