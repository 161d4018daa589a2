/** What makes graphs fast; not API. */
package org.layerwright.dl4j.fast.internal;
