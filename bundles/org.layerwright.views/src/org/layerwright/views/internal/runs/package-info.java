/** The runs of the workspace, those that train now and those on disk. */
package org.layerwright.views.internal.runs;
