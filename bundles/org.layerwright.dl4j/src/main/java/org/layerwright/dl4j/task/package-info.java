/**
 * What a training is about where it is more than predicting known targets: the {@link org.layerwright.dl4j.task.Task}
 * of a {@link org.layerwright.dl4j.Training}.
 */
package org.layerwright.dl4j.task;
