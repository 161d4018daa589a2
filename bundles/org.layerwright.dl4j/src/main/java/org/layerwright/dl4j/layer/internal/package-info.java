/** How layers of this package are computed. */
package org.layerwright.dl4j.layer.internal;
