/** What editor and views share: the installed kinds, icons, colours, amounts as people read them, the way to the UI. */
package org.layerwright.ui;
