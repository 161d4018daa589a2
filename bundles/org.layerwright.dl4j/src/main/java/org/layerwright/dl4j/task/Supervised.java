package org.layerwright.dl4j.task;

/** Predicting known targets: the usual task, which needs nothing of its own. */
public final class Supervised implements Task {}
