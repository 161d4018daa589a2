package org.layerwright.editor.internal.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;

/** The cards that edges go around, found by place. */
public final class Obstacles {

	private static final int CELL = 256;

	private final Map<Object, Rectangle> cards = new HashMap<>();
	private final Map<Long, List<Object>> cells = new HashMap<>();

	/** {@code card} is now the place of {@code owner}; returns where it was, or null. */
	public Rectangle put(Object owner, Rectangle card) {
		Rectangle before = remove(owner);
		Rectangle copy = card.getCopy();
		cards.put(owner, copy);
		cellsOf(copy).forEach(cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(owner));
		return before;
	}

	/** Forgets {@code owner}; returns where it was, or null. */
	public Rectangle remove(Object owner) {
		Rectangle before = cards.remove(owner);
		if (before != null) {
			cellsOf(before).forEach(cell -> cells.get(cell).remove(owner));
		}
		return before;
	}

	/** The cards that touch {@code area}. */
	public Collection<Rectangle> within(Rectangle area) {
		Set<Object> owners = new LinkedHashSet<>();
		cellsOf(area).forEach(cell -> owners.addAll(cells.getOrDefault(cell, List.of())));
		return owners.stream().map(cards::get).filter(area::intersects).toList();
	}

	private static List<Long> cellsOf(Rectangle area) {
		List<Long> found = new ArrayList<>();
		for (int x = Math.floorDiv(area.x, CELL); x <= Math.floorDiv(area.x + area.width, CELL); x++) {
			for (int y = Math.floorDiv(area.y, CELL); y <= Math.floorDiv(area.y + area.height, CELL); y++) {
				found.add((long) x << 32 ^ y & 0xffffffffL);
			}
		}
		return found;
	}
}
