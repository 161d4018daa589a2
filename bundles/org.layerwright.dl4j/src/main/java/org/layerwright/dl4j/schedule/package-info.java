/**
 * Learning rates over time that DL4J lacks. Step decay and exponential decay are DL4J's own {@code StepSchedule} and
 * {@code ExponentialSchedule}. Iterations count from 0, as DL4J counts them.
 */
package org.layerwright.dl4j.schedule;
