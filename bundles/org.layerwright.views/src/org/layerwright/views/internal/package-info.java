/** The life of this bundle. */
package org.layerwright.views.internal;
