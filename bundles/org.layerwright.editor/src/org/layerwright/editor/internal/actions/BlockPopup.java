package org.layerwright.editor.internal.actions;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.layerwright.core.Blocks;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.layout.LayoutJob;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.pages.Canvas;
import org.layerwright.model.Node;

/** The inside of a block: its parts, how they are connected, and the shapes between them. To look at, not to change. */
public final class BlockPopup extends PopupDialog {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 640;

	private final DesignSession parts;
	private final Point at;
	private Canvas canvas;

	/** The inside of {@code block} in {@code session}, its upper left corner {@code at}, on the display. */
	public BlockPopup(Control parent, Point at, DesignSession session, Node block) {
		super(parent.getShell(), INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false,
				NLS.bind(Messages.block_title, block.getName()), Messages.block_hint);
		this.at = at;
		this.parts = new DesignSession(session.catalog(), new Blocks(session.analysis()).open(block),
				new CommandStack(), session.locale());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		EditDomain domain = new DefaultEditDomain(null);
		domain.setCommandStack(parts.commands());
		domain.setDefaultTool(new LookingTool());
		canvas = new Canvas(area, domain);
		domain.loadDefaultTool();
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(canvas.viewer().getControl());
		LayoutJob.arrange(parts, canvas.look(), area.getDisplay(), job -> {
			if (!area.isDisposed()) {
				job.apply(parts);
				canvas.show(parts);
				canvas.fit();
			}
		});
		area.addDisposeListener(e -> parts.close());
		return area;
	}

	/** The drawing of the parts. */
	public Canvas canvas() {
		return canvas;
	}

	@Override
	protected Control getFocusControl() {
		return canvas.viewer().getControl();
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return at;
	}

	/** Pans wherever it begins to drag, and changes nothing. */
	private static final class LookingTool extends PanningSelectionTool {

		@Override
		protected boolean handleButtonDown(int button) {
			return true;
		}

		@Override
		protected boolean handleDoubleClick(int button) {
			return true;
		}
	}
}
