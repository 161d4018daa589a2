/** Reading of tables and pictures. */
package org.layerwright.dl4j.data.internal;
