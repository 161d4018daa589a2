package org.layerwright.views.internal.progress;

/**
 * How a chart is looked at.
 *
 * @param title title of the value axis, with its unit
 * @param smoothing weight of the past in smoothed curves, 0 to less than 1
 * @param logarithmic whether the value axis is logarithmic
 * @param factor what values are multiplied by, 100 for percent
 * @param most value that the axis never goes beyond, perhaps infinite
 */
record ChartView(String title, double smoothing, boolean logarithmic, double factor, double most) {}
