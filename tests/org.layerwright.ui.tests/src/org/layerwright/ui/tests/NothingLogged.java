package org.layerwright.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which any bundle logged an error, also one that the workbench caught on its way. */
public final class NothingLogged implements BeforeEachCallback, AfterEachCallback {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> remember(status);

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		finishPendingEvents();
		Platform.removeLogListener(listener);
		if (!errors.isEmpty()) {
			fail("logged during this test:\n" + String.join("\n", errors.stream().map(NothingLogged::told).toList()));
		}
	}

	/** What was queued by the test belongs to the test. */
	private static void finishPendingEvents() {
		Display display = Display.getCurrent();
		while (display != null && display.readAndDispatch()) {
			// until the queue is empty
		}
	}

	private void remember(IStatus status) {
		if (status.matches(IStatus.ERROR)) {
			errors.add(status);
		}
	}

	private static String told(IStatus status) {
		StringWriter text = new StringWriter();
		text.append(status.getPlugin()).append(": ").append(status.getMessage());
		if (status.getException() != null) {
			text.append('\n');
			status.getException().printStackTrace(new PrintWriter(text));
		}
		return text.toString();
	}
}
