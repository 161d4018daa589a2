/** A first look at data in files: what samples are like, without keeping them. */
package org.layerwright.core.internal.data;
