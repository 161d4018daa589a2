package org.layerwright.views.internal.launch;

import org.layerwright.run.LaunchPlan;
import org.layerwright.run.RunFolder;

/**
 * A training that can start.
 *
 * @param folder its run
 * @param plan what starts its JVM
 */
record Prepared(RunFolder folder, LaunchPlan plan) {}
