/** Reading and writing .network files. */
package org.layerwright.model.io;
