/**
 * Recurrent layers for DL4J graphs, [sample, feature, time] in and out: GRU, which DL4J lacks, and LSTM and simple
 * recurrent layers that leave their state alone where a mask says that a step is padding, keep what the forward pass
 * computed for the backward pass, and compute in Java and OpenBLAS.
 */
package org.layerwright.dl4j.recurrent;
