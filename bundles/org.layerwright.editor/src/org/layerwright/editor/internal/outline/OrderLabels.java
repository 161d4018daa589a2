package org.layerwright.editor.internal.outline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.layerwright.core.ElementNames;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Node;
import org.layerwright.ui.KindIcons;

/** Icon, name and shape of each node. */
final class OrderLabels extends DelegatingStyledCellLabelProvider {

	OrderLabels(DesignSession session, Control control) {
		super(new Labels(session,
				new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control)));
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final DesignSession session;
		private final ResourceManager resources;

		Labels(DesignSession session, ResourceManager resources) {
			this.session = session;
			this.resources = resources;
		}

		@Override
		public StyledString getStyledText(Object element) {
			StyledString text = new StyledString(ElementNames.name((Node) element));
			session.analysis().shape((Node) element)
					.ifPresent(s -> text.append("  " + s, StyledString.DECORATIONS_STYLER));
			return text;
		}

		@Override
		public Image getImage(Object element) {
			return resources
					.create(session.analysis().kind((Node) element).map(KindIcons::of).orElse(KindIcons.unknown()));
		}
	}
}
