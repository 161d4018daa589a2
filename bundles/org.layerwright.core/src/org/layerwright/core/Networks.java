package org.layerwright.core;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.core.internal.Names;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;

/** Adds and removes whole networks of a design, such as the second one that a GAN needs. */
public final class Networks {

	private Networks() {}

	/** Adds an empty network with a fresh id and the name net2, net3, … */
	public static Network add(Design design) {
		Network network = ModelFactory.eINSTANCE.createNetwork();
		network.setName(freshName(design));
		network.setId(Names.freshId(design, network.getName()));
		design.getNetworks().add(network);
		return network;
	}

	private static String freshName(Design design) {
		int number = design.getNetworks().size() + 1;
		while (isTaken(design, "net" + number)) {
			number++;
		}
		return "net" + number;
	}

	private static boolean isTaken(Design design, String name) {
		return design.getNetworks().stream().anyMatch(n -> name.equals(n.getName()));
	}

	/** Removes {@code network} and how it was drawn; a design keeps its last network. */
	public static void remove(Network network) {
		Design design = (Design) network.eContainer();
		if (design.getNetworks().size() > 1) {
			design.getLayouts().removeIf(l -> l.getNetwork() == network);
			EcoreUtil.remove(network);
		}
	}
}
