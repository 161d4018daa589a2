/** What makes the bundles an application: its start, its first workspace, its perspective, its wizard. */
package org.layerwright.app.internal;
