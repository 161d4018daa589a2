package org.layerwright.editor.internal.figures;

/** What a badge says at a glance. */
public enum BadgeKind {
	NONE, WARNING, ERROR
}
