/** Training, seen: the identifiers under which other plug-ins find its view, command and launch. */
package org.layerwright.views;
