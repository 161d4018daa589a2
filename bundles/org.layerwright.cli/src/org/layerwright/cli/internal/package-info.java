/** One class a command, and what they share. */
package org.layerwright.cli.internal;
