/**
 * Where samples come from: files, folders of pictures, and generators; and how they are split. Every source is
 * immutable: each setter gives a changed copy.
 */
package org.layerwright.dl4j.data;
