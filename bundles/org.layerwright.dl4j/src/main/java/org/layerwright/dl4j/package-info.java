/**
 * What runs inside the training JVM: {@link org.layerwright.dl4j.Training} trains a DL4J graph on a data source and
 * says what happens as events; {@link org.layerwright.dl4j.Evaluate} and {@link org.layerwright.dl4j.Predict} use the
 * model.
 */
package org.layerwright.dl4j;
