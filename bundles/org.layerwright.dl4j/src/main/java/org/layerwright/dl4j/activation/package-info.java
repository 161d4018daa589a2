/**
 * Activations that DL4J lacks. The others are DL4J's own: {@code ActivationIdentity}, {@code ActivationSigmoid},
 * {@code ActivationTanH}, {@code ActivationSoftmax}, {@code ActivationReLU} and {@code ActivationLReLU}. DL4J's
 * {@code ActivationGELU} is an approximation that is off by up to 2%.
 */
package org.layerwright.dl4j.activation;
