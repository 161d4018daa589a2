/** Constraints that DL4J lacks or defines otherwise. */
package org.layerwright.dl4j.constraint;
