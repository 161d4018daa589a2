/**
 * Losses that DL4J lacks or defines otherwise. The others are DL4J's own: {@code LossMSE}, {@code LossMAE},
 * {@code LossBinaryXENT} and {@code LossMCXENT}.
 */
package org.layerwright.dl4j.loss;
