/** A finished run as one page that needs nothing else. */
package org.layerwright.run.internal.report;
