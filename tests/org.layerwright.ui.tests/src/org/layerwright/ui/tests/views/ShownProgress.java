package org.layerwright.ui.tests.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.layerwright.views.ViewIds;

/** The view Training Progress as a user finds it: by what it shows. */
final class ShownProgress {

	private final IViewPart view;

	private ShownProgress(IViewPart view) {
		this.view = view;
	}

	static ShownProgress open() throws PartInitException {
		return new ShownProgress(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.showView(ViewIds.PROGRESS));
	}

	/** A button of the view by the end of its identifier, such as {@code pause}. */
	IAction button(String name) {
		return ((ActionContributionItem) view.getViewSite().getActionBars().getToolBarManager()
				.find("org.layerwright.views." + name)).getAction();
	}

	/** How many points the loss chart has. */
	int lossPoints() {
		int points = 0;
		for (var series : all(Chart.class).get(0).getSeriesSet().getSeries()) {
			points += series.getXSeries() == null ? 0 : series.getXSeries().length;
		}
		return points;
	}

	/** Whether some visible label says {@code text}. */
	boolean says(String text) {
		return all(Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(text));
	}

	/** The number beside the charts that stands behind {@code name}, or null. */
	String fact(String name) {
		Label label = factLabel(name);
		return label == null ? null : label.getText();
	}

	/** Whether there is room for all of that number. */
	boolean wholeFact(String name) {
		Label label = factLabel(name);
		return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= label.getSize().x
				&& label.toDisplay(label.getSize()).x <= view.getAdapter(Composite.class).toDisplay(
						view.getAdapter(Composite.class).getSize()).x;
	}

	private Label factLabel(String name) {
		List<Label> labels = all(Label.class);
		for (int i = 0; i + 1 < labels.size(); i++) {
			if (labels.get(i).getText().equals(name)) {
				return labels.get(i + 1);
			}
		}
		return null;
	}

	/** Whether the points of a curve are marked. */
	boolean dotted(String curve) {
		return all(Chart.class).stream().flatMap(chart -> Stream.of(chart.getSeriesSet().getSeries()))
				.filter(series -> series.getId().startsWith(curve + "/")).map(series -> (ILineSeries<?>) series)
				.anyMatch(series -> series.getSymbolType() != PlotSymbolType.NONE);
	}

	/** The runs to choose from. */
	List<String> runs() {
		return List.of(all(Combo.class).get(0).getItems());
	}

	private <T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(view.getAdapter(Composite.class), type, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, found);
			}
		}
	}
}
