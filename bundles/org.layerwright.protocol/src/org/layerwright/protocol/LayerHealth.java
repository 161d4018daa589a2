package org.layerwright.protocol;

/**
 * How one layer is doing in one iteration.
 *
 * @param name name of the layer in the network
 * @param updateRatio norm of the update divided by the norm of the parameters; about 0.001 is usual; NaN without
 * parameters
 * @param gradientNorm Euclidean norm of the gradient of its parameters; NaN without parameters
 * @param activationMean mean of its outputs over the batch
 * @param activationDeviation standard deviation of its outputs over the batch
 * @param dead share of units (0 to 1) whose output is 0 for every sample of the batch
 */
public record LayerHealth(String name, double updateRatio, double gradientNorm, double activationMean,
		double activationDeviation, double dead) {}
