package org.layerwright.editor.internal.layout;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.widgets.Display;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;
import org.layerwright.ui.UiBridge;

/** Arranges a network from input to output, away from the UI thread. */
public final class LayoutJob extends Job {

	private final LayoutGraph graph;
	private final List<Node> nodes;
	private final UiBridge arrived;
	private volatile List<Point> places = List.of();

	private LayoutJob(DesignSession session, Look look, Display display, Consumer<LayoutJob> done) {
		super(Messages.layout_job);
		nodes = List.copyOf(session.network().getNodes());
		graph = LayoutGraph.of(nodes, LayoutJob::targets, new Dimension(look.cardWidth(), look.cardHeight()));
		arrived = new UiBridge(display, () -> done.accept(this));
		setSystem(nodes.size() < 200);
	}

	/** Arranges {@code session}; {@code done} is called in the UI thread and decides what to do with the places. */
	public static void arrange(DesignSession session, Look look, Display display, Consumer<LayoutJob> done) {
		new LayoutJob(session, look, display, done).schedule();
	}

	private static List<Node> targets(Node node) {
		return node.getOutgoing().stream().map(Edge::getTarget).filter(Objects::nonNull).toList();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		places = graph.arrange(Look.GRID);
		arrived.request();
		return Status.OK_STATUS;
	}

	/** Changes the model: each node that is still there lies where the layout has put it. */
	public void apply(DesignSession session) {
		for (int i = 0; i < places.size(); i++) {
			Node node = nodes.get(i);
			Point at = places.get(i);
			if (node.getNetwork() != null) {
				session.placements().place(node, at.x, at.y);
			}
		}
	}
}
