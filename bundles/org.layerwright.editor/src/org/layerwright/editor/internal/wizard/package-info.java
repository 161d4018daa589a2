/** The wizard that makes a new network in three steps: a model, its loss, its optimisation. */
package org.layerwright.editor.internal.wizard;
