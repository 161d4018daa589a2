/**
 * Activations that DL4J lacks or defines otherwise. The others are DL4J's own: {@code ActivationIdentity},
 * {@code ActivationSigmoid}, {@code ActivationTanH}, {@code ActivationSoftmax}, {@code ActivationReLU},
 * {@code ActivationLReLU}, {@code ActivationSELU} and {@code ActivationHardTanH}. DL4J's {@code ActivationGELU} is an
 * approximation that is off by up to 2%.
 */
package org.layerwright.dl4j.activation;
