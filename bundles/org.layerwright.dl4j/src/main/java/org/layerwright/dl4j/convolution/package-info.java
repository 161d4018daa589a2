/**
 * Convolution and pooling along time that know padding. Convolutions of pictures are DL4J's own, with the first weights
 * of {@link org.layerwright.dl4j.convolution.DepthwiseConvolution2d} and
 * {@link org.layerwright.dl4j.convolution.SeparableConvolution2d} put right.
 */
package org.layerwright.dl4j.convolution;
