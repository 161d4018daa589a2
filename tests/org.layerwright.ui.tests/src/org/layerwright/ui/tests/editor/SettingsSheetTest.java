package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.core.Settings;
import org.layerwright.ui.tests.NothingLogged;

/** The property sheet, built from the catalogue. */
@ExtendWith(NothingLogged.class)
class SettingsSheetTest {

	private OpenNetwork network;
	private PropertySheet view;

	@BeforeEach
	void open() throws CoreException {
		network = OpenNetwork.open("sheet", OpenNetwork.DIGITS);
		view = (PropertySheet) OpenNetwork.workbench().showView(IPageLayout.ID_PROP_SHEET);
		OpenNetwork.workbench().activate(network.editor());
		OpenNetwork.dispatch();
	}

	@AfterEach
	void close() {
		network.close();
	}

	private Composite sheet() {
		return (Composite) view.getCurrentPage().getControl();
	}

	private static Control after(Composite parent, String label) {
		Control[] children = parent.getChildren();
		for (int i = 0; i < children.length; i++) {
			if (children[i] instanceof Label text
					&& (text.getText().equals(label) || text.getText().startsWith(label + " ("))) {
				return children[i + 1];
			}
			Control inside = children[i] instanceof Composite nested ? after(nested, label) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	private static String note(Control field) {
		Control[] siblings = field.getParent().getChildren();
		for (int i = 0; i < siblings.length; i++) {
			if (siblings[i] == field) {
				return ((Label) siblings[i + 1]).getText();
			}
		}
		throw new AssertionError("no note");
	}

	private void type(String label, String text) {
		((Text) after(sheet(), label)).setText(text);
		OpenNetwork.dispatch();
	}

	private static void choose(Widget combo, int index) {
		((Combo) combo).select(index);
		combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		OpenNetwork.dispatch();
	}

	@Test
	void aTypedValueChangesTheShapeOnTheCanvas() {
		network.select("dense");
		type("Units", "128");
		assertEquals("128", Settings.get(network.node("dense"), "units"));
		OpenNetwork.waitFor("the shape",
				() -> network.part(network.edge("dense", "output")).line().shape().equals("128"));
	}

	@Test
	void anInvalidValueIsToldBesideTheFieldAndNotWritten() {
		network.select("dense");
		type("Units", "-3");
		assertEquals("64", Settings.get(network.node("dense"), "units"));
		assertTrue(note(after(sheet(), "Units")).contains("≥ 1"), note(after(sheet(), "Units")));
		assertEquals("-3", ((Text) after(sheet(), "Units")).getText(), "what is typed stays");
		type("Units", "12");
		assertEquals("12", Settings.get(network.node("dense"), "units"));
		assertFalse(note(after(sheet(), "Units")).contains("≥ 1"));
	}

	@Test
	void workersAreChosenByTheTrainingUnlessANumberOfThemIsTyped() {
		network.viewer().deselectAll();
		OpenNetwork.dispatch();
		Text field = (Text) after(sheet(), "Workers");
		assertEquals("auto", field.getMessage());
		for (String wrong : List.of("0", "-1", "abc", "1000")) {
			type("Workers", wrong);
			assertTrue(note(field).contains(wrong), note(field));
			assertNull(Settings.get(network.session().design().getTraining(), "workers"));
		}
		type("Workers", "2");
		assertEquals("", note(field));
		assertEquals("2", Settings.get(network.session().design().getTraining(), "workers"));
		type("Workers", "");
		assertNull(Settings.get(network.session().design().getTraining(), "workers"));
	}

	@Test
	void typingInOneFieldIsOneStepToUndo() {
		network.select("dense");
		type("Units", "1");
		type("Units", "12");
		type("Units", "128");
		assertEquals(1, network.commands().getCommands().length);
		network.run(ActionFactory.UNDO.getId());
		assertEquals("64", Settings.get(network.node("dense"), "units"));
		OpenNetwork.waitFor("the field", () -> ((Text) after(sheet(), "Units")).getText().equals("64"));
	}

	@Test
	void theCanvasHasTheTrainingWithTheUpdatesThatFollowFromTheBatchSize() {
		network.viewer().deselectAll();
		OpenNetwork.dispatch();
		type("Batch size", "50");
		assertEquals("50", Settings.get(network.session().design().getTraining(), "batchSize"));
		OpenNetwork.waitFor("the updates", () -> note(after(sheet(), "Batch size")).contains("updates per epoch"));
	}

	@Test
	void aChosenKindBringsItsOwnSettings() {
		network.viewer().deselectAll();
		OpenNetwork.dispatch();
		Combo optimizer = (Combo) after(sheet(), "Optimizer");
		int momentum = List.of(optimizer.getItems()).indexOf("Momentum");
		assertTrue(momentum >= 0, String.join(", ", optimizer.getItems()));
		choose(optimizer, momentum);
		assertEquals("momentum", Settings.get(network.session().design().getTraining(), "optimizer"));
		OpenNetwork.waitFor("the nested setting", () -> after(sheet(), "Momentum") != null);
	}

	@Test
	void tickedKindsBringTheirOwnSettings() {
		network.viewer().deselectAll();
		OpenNetwork.dispatch();
		tick("Shift", true);
		tick("Rotate", true);
		assertEquals("shift,rotate", Settings.get(network.session().design().getTraining(), "augmentation"));
		OpenNetwork.waitFor("the nested settings", () -> after(sheet(), "Shift · Way") != null);
		type("Shift · Way", "3");
		assertEquals("3", Settings.get(network.session().design().getTraining(), "augmentation/shift/pixels"));
		tick("Shift", false);
		tick("Rotate", false);
		assertNull(Settings.get(network.session().design().getTraining(), "augmentation"));
		OpenNetwork.waitFor("the nested settings to go", () -> after(sheet(), "Shift · Way") == null);
	}

	private void tick(String label, boolean wanted) {
		Composite boxes = (Composite) after(sheet(), "Augmentation");
		for (Control box : boxes.getChildren()) {
			if (((Button) box).getText().equals(label)) {
				((Button) box).setSelection(wanted);
				box.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			}
		}
		OpenNetwork.dispatch();
	}

	@Test
	void whatIsChangedOutsideIsShownAndCanBeEdited() throws CoreException {
		network.viewer().deselectAll();
		OpenNetwork.dispatch();
		network.write(OpenNetwork.DIGITS.replace("kind=\"supervised\"/>",
				"kind=\"supervised\"><settings key=\"epochs\" value=\"7\"/></training>"));
		OpenNetwork.waitFor("the epochs", () -> "7".equals(((Text) after(sheet(), "Epochs")).getText()));
		type("Epochs", "8");
		assertEquals("8", Settings.get(network.session().design().getTraining(), "epochs"));
	}

	@Test
	void aDefaultIsNotWritten() {
		network.select("dense");
		type("Units", "64");
		choose(after(sheet(), "Activation"), 0);
		assertNull(Settings.get(network.node("dense"), "activation"));
	}
}
