/** Designs become readable Java projects: {@link org.layerwright.codegen.ProjectGenerator}. */
package org.layerwright.codegen;
