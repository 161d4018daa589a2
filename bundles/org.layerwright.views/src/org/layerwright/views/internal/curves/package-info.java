/** Numbers of a run as they come, reduced to what fits on a screen. No SWT here. */
package org.layerwright.views.internal.curves;
