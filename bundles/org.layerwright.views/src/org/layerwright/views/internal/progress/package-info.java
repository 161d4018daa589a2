/** The view that shows a training. */
package org.layerwright.views.internal.progress;
