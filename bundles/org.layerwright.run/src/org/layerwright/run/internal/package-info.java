/** How runs are compiled, started, stored and shown. */
package org.layerwright.run.internal;
