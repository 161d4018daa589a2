package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.core.Settings;
import org.layerwright.ui.tests.NothingLogged;

/** A network of 1,000 nodes stays quick to open and to edit; prints what it measured. */
@ExtendWith(NothingLogged.class)
class LargeNetworkTest {

	private static final int NODES = 1000;
	private static final int COLUMN = 50;

	private static String network() {
		StringBuilder nodes = new StringBuilder();
		StringBuilder edges = new StringBuilder();
		StringBuilder places = new StringBuilder();
		for (int i = 0; i < NODES; i++) {
			boolean merge = i % 5 == 0 && i > 5;
			nodes.append(i == 0 ? "<nodes id='n0' kind='input' name='n0'><settings key='shape' value='64'/></nodes>\n"
					: merge ? "<nodes id='n%d' kind='add' name='n%d'/>\n".formatted(i, i)
							: ("<nodes id='n%d' kind='dense' name='n%d'><settings key='units' value='64'/>"
									+ "<settings key='activation' value='relu'/></nodes>\n").formatted(i, i));
			edges.append(i == 0 ? "" : "<edges id='e%d' source='n%d' target='n%d'/>\n".formatted(i, i - 1, i));
			edges.append(merge ? "<edges id='s%d' source='n%d' target='n%d'/>\n".formatted(i, i - 4, i) : "");
			places.append("<placements node='n%d' x='%d' y='%d'/>\n".formatted(i, i / COLUMN * 320, i % COLUMN * 88));
		}
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:lw="https://layerwright.org/network/1" name="large">
				<networks id="net" name="large">
				%s%s</networks>
				<layouts network="net">
				%s</layouts>
				</lw:Design>
				""".formatted(nodes, edges, places);
	}

	/** Time that the UI thread has worked: what else the machine is busy with does not count. */
	private static long worked() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double milliseconds(long since) {
		return (worked() - since) / 1e6;
	}

	/** Best of several openings, painting included. */
	@Test
	void opensInUnderTwoSeconds() throws CoreException {
		double best = Double.MAX_VALUE;
		OpenNetwork network = OpenNetwork.open("large", network());
		for (int i = 0; i < 3; i++) {
			network.close();
			long start = worked();
			network.reopen();
			network.viewer().flush();
			OpenNetwork.dispatch();
			best = Math.min(best, milliseconds(start));
		}
		System.out.printf("1,000 nodes open in %.0f ms%n", best);
		assertEquals(NODES, network.session().network().getNodes().size());
		assertTrue(best < 2000, best + " ms");
		network.close();
	}

	@Test
	void aChangedSettingAndADragAreShownWithoutDelay() throws CoreException {
		OpenNetwork network = OpenNetwork.open("large", network());
		double setting = Double.MAX_VALUE;
		double drag = Double.MAX_VALUE;
		for (int i = 0; i < 5; i++) {
			int units = 65 + i;
			long start = worked();
			network.session().edit("units", () -> Settings.set(network.node("n1"), "units", String.valueOf(units)));
			network.viewer().flush();
			OpenNetwork.dispatch();
			setting = Math.min(setting, milliseconds(start));
			Point from = network.middle("n3");
			start = worked();
			network.drag(from, from.getTranslated(i % 2 == 0 ? 40 : -40, 0));
			network.viewer().flush();
			drag = Math.min(drag, milliseconds(start));
		}
		System.out.printf("1,000 nodes: a setting %.0f ms, a whole drag of ten mouse events %.0f ms%n", setting, drag);
		assertTrue(setting < 200, setting + " ms after a setting");
		assertTrue(drag < 400, drag + " ms for a drag");
		network.close();
	}
}
