/** What the layers of this family compute. */
package org.layerwright.dl4j.activation.internal;
