package org.layerwright.core.internal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.catalog.Text;
import org.layerwright.model.Design;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Names and ids of nodes and edges. */
public final class Names {

	private static final int LONGEST = 200;
	private static final int RANDOM_DIGITS = 4;

	private Names() {}

	/** A name that no node of {@code network} has. */
	public static String fresh(Network network, String kindId) {
		String stem = stem(kindId);
		boolean single = stem.equals("input") || stem.equals("output") || stem.equals("flatten");
		return unused(network, single ? stem : stem + "1", stem);
	}

	/** {@code wanted}, or the next free number instead of its own. */
	public static String freshCopy(Network network, String wanted) {
		return unused(network, wanted, wanted.replaceFirst("\\d+$", ""));
	}

	private static String unused(Network network, String first, String stem) {
		Set<String> taken = new HashSet<>();
		network.getNodes().forEach(n -> taken.add(n.getName()));
		String name = first;
		for (int i = 2; taken.contains(name); i++) {
			name = stem + i;
		}
		return name;
	}

	/** conv2d becomes conv, max_pool2d pool, batch_norm norm. */
	private static String stem(String kindId) {
		String last = kindId.substring(kindId.lastIndexOf('_') + 1);
		String stem = last.replaceFirst("\\d+d$", "");
		return stem.isEmpty() ? "node" : stem;
	}

	/**
	 * An id that says what it is of and ends in a few random characters, so that two branches of a version history that
	 * both add a node can be merged.
	 */
	public static String freshId(EObject within, String stem) {
		Set<String> taken = new HashSet<>();
		for (Iterator<EObject> all = EcoreUtil.getRootContainer(within).eAllContents(); all.hasNext();) {
			taken.add(EcoreUtil.getID(all.next()));
		}
		String plain = stem.replaceAll("[^\\p{L}\\p{N}]+", "");
		String id;
		do {
			int number = ThreadLocalRandom.current().nextInt((int) Math.pow(36, RANDOM_DIGITS));
			id = plain + "_" + Integer.toString(number, 36);
		} while (taken.contains(id));
		return id;
	}

	/** Why {@code node} may not have that name. */
	public static Optional<Text> whyNot(Node node, String name) {
		if (name == null || name.isBlank()) {
			return Optional.of(Words.text("name.blank"));
		}
		if (name.length() > LONGEST) {
			return Optional.of(Words.text("name.long", LONGEST));
		}
		if (name.chars().anyMatch(Character::isISOControl)) {
			return Optional.of(Words.text("name.control"));
		}
		boolean taken = node.getNetwork() != null && node.getNetwork().getNodes().stream()
				.anyMatch(n -> n != node && name.toLowerCase(Locale.ROOT).equals(lower(n.getName())));
		return taken ? Optional.of(Words.text("name.taken", name)) : Optional.empty();
	}

	private static String lower(String name) {
		return name == null ? null : name.toLowerCase(Locale.ROOT);
	}

	/** Removes {@code node} from all layouts. */
	public static void forget(Node node) {
		if (EcoreUtil.getRootContainer(node) instanceof Design design) {
			design.getLayouts().forEach(l -> l.getPlacements().removeIf(p -> p.getNode() == node));
		}
	}
}
