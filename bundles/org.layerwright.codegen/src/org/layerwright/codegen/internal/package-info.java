/** How models become Java and Maven text. */
package org.layerwright.codegen.internal;
