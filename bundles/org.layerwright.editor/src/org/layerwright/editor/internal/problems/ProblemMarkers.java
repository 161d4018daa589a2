package org.layerwright.editor.internal.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.layerwright.core.Analysis;
import org.layerwright.core.ElementNames;
import org.layerwright.core.FileDataProbe;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.model.NetworkDocument;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.ui.InstalledKinds;
import org.layerwright.ui.UiBridge;

/** Keeps the Problems view in step with what the analysis says of a file; in a job, and only what differs. */
public final class ProblemMarkers {

	/** The type of the markers. */
	public static final String TYPE = "org.layerwright.editor.problem";
	/** Attribute: id of the element that has the problem. */
	public static final String ELEMENT = "element";
	/** Attribute: kind of the problem, the same in every language. */
	public static final String KEY = "key";

	private final NetworkDocument document;
	private final UiBridge refresh;
	private DesignSession session;

	/** Markers on the file of {@code document}, if it lies in the workspace. */
	public ProblemMarkers(NetworkDocument document, Display display) {
		this.document = document;
		this.refresh = new UiBridge(display, 200, this::refresh);
	}

	/** From now on marks what is wrong with {@code opened}. */
	public void follow(DesignSession opened) {
		session = opened;
		opened.analysis().onChange(refresh::request);
		refresh.request();
	}

	private void refresh() {
		List<Map<String, Object>> wanted = session.analysis().problems().stream().map(p -> attributes(p, session))
				.toList();
		document.file().ifPresent(file -> new Update(file, wanted).schedule());
	}

	/** Marks that the file cannot be read. */
	public void showBroken(IOException reason) {
		session = null;
		List<Map<String, Object>> wanted = List.of(Map.of(IMarker.MESSAGE, reason.getMessage(), IMarker.SEVERITY,
				IMarker.SEVERITY_ERROR, ELEMENT, "", KEY, "file", IMarker.LOCATION, ""));
		document.file().ifPresent(file -> new Update(file, wanted).schedule());
	}

	/** Follows no more; with {@code discarded} changes the file itself says what is wrong. */
	public void close(boolean discarded) {
		refresh.close();
		if (discarded) {
			document.file().filter(IFile::exists).ifPresent(file -> new Update(file, null).schedule());
		}
	}

	private static Map<String, Object> attributes(Problem problem, DesignSession session) {
		return attributes(problem, problem.text().in(session.locale()));
	}

	private static Map<String, Object> attributes(Problem problem, String message) {
		String id = EcoreUtil.getID(problem.element());
		return Map.of(IMarker.MESSAGE, message, IMarker.SEVERITY, severity(problem.severity()), ELEMENT,
				id == null ? "" : id, KEY, problem.key(), IMarker.LOCATION, ElementNames.name(problem.element()));
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	/** Makes the markers of a file those that are wanted. */
	private static final class Update extends WorkspaceJob {

		private final IFile file;
		private final List<Map<String, Object>> known;

		Update(IFile file, List<Map<String, Object>> known) {
			super(Messages.markers_job);
			this.file = file;
			this.known = known;
			setSystem(true);
			setRule(file.getWorkspace().getRuleFactory().markerRule(file));
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			if (!file.exists()) {
				return Status.OK_STATUS;
			}
			List<Map<String, Object>> missing = new ArrayList<>(known == null ? read() : known);
			for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
				if (!missing.remove(marker.getAttributes())) {
					marker.delete();
				}
			}
			for (Map<String, Object> attributes : missing) {
				file.createMarker(TYPE, attributes);
			}
			return Status.OK_STATUS;
		}

		private List<Map<String, Object>> read() {
			try {
				Design design = NetworkFile.load(file.getLocation().toPath());
				Analysis analysis = Analysis.of(InstalledKinds.catalog(), design, FileDataProbe.of(design));
				return analysis.problems().stream().map(p -> attributes(p, p.text().toString())).toList();
			} catch (IOException e) {
				return List.of(Map.of(IMarker.MESSAGE, e.getMessage(), IMarker.SEVERITY, IMarker.SEVERITY_ERROR));
			}
		}
	}
}
