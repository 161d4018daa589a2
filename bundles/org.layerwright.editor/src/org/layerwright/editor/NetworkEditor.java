package org.layerwright.editor;

import java.io.IOException;
import java.util.EventObject;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.layerwright.catalog.Catalog;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.actions.EditorActions;
import org.layerwright.editor.internal.actions.EditorMenus;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.model.NetworkDocument;
import org.layerwright.editor.internal.pages.Adapters;
import org.layerwright.editor.internal.pages.DesignPage;
import org.layerwright.editor.internal.pages.ErrorPage;
import org.layerwright.editor.internal.pages.FileWatch;
import org.layerwright.editor.internal.pages.Opening;
import org.layerwright.editor.internal.problems.ProblemMarkers;
import org.layerwright.model.Design;
import org.layerwright.ui.InstalledKinds;

/** The graph editor of {@code .network} files. */
public final class NetworkEditor extends EditorPart implements CommandStackListener {

	/** The id of this editor in the workbench. */
	public static final String ID = "org.layerwright.editor.NetworkEditor";
	/** Key bindings in this context hold while a network editor is active. */
	public static final String CONTEXT = "org.layerwright.editor.context";

	private final DefaultEditDomain domain = new DefaultEditDomain(this);
	private final IPropertyChangeListener themeChanged = e -> page().restyle();
	private NetworkDocument document;
	private Catalog catalog;
	private DesignSession session;
	private EditorActions actions;
	private EditorMenus menus;
	private ProblemMarkers markers;
	private FileWatch watch;
	private Composite stack;
	private DesignPage page;
	private ErrorPage errors;
	private Adapters adapters;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		try {
			document = new NetworkDocument(input);
		} catch (IOException e) {
			throw new PartInitException(NLS.bind(Messages.error_noFile, input.getName()), e);
		}
		catalog = InstalledKinds.catalog();
		domain.getCommandStack().addCommandStackListener(this);
	}

	@Override
	public void createPartControl(Composite parent) {
		Opening opening = new Opening(this);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		errors = new ErrorPage(stack, opening::asText, this::reload);
		page = new DesignPage(stack, domain, catalog, Locale.getDefault(), opening::problems);
		menus = new EditorMenus(this, page);
		adapters = new Adapters(this, page);
		markers = new ProblemMarkers(document, stack.getDisplay());
		getSite().setSelectionProvider(page.canvas().viewer());
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChanged);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		watch = new FileWatch(this, document, this::reload, this::moved);
		reload();
	}

	/** Reads the file again and shows it, or why it cannot be shown. */
	private void reload() {
		closeSession();
		domain.getCommandStack().flush();
		try {
			open(document.load());
		} catch (IOException e) {
			errors.show(e.getMessage());
			top(errors.control());
			markers.showBroken(e);
		}
		firePropertyChange(PROP_DIRTY);
	}

	private void open(Design design) {
		session = new DesignSession(catalog, design, domain.getCommandStack(), Locale.getDefault());
		session.onOpenProperties(new Opening(this)::properties);
		actions = new EditorActions(session, page);
		menus.connect(actions);
		markers.follow(session);
		adapters.show(session, actions);
		top(page.control());
		page.show(session);
	}

	private void top(Composite control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	private void closeSession() {
		if (session != null) {
			session.close();
		}
		session = null;
	}

	private void moved(IFile file) {
		setInput(new FileEditorInput(file));
		setPartName(file.getName());
		try {
			document.moveTo(file);
		} catch (IOException e) {
			errors.show(e.getMessage());
			top(errors.control());
		}
	}

	private DesignPage page() {
		return page;
	}

	@Override
	public void commandStackChanged(EventObject event) {
		if (actions != null) {
			actions.update();
		}
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isDirty() {
		return domain.getCommandStack().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		IStatus writable = document.validateEdit(getSite().getShell());
		if (session == null || !writable.isOK()) {
			failed(monitor, writable);
			return;
		}
		try {
			document.save(session.design(), monitor);
			domain.getCommandStack().markSaveLocation();
			firePropertyChange(PROP_DIRTY);
		} catch (IOException | CoreException e) {
			failed(monitor, Status.error(e.getMessage(), e));
		}
	}

	private void failed(IProgressMonitor monitor, IStatus status) {
		monitor.setCanceled(true);
		if (!status.isOK() && status.getSeverity() != IStatus.CANCEL) {
			ErrorDialog.openError(getSite().getShell(), null, NLS.bind(Messages.error_save, getPartName()), status);
		}
	}

	@Override
	public void doSaveAs() {
		new Opening(this).askForFile().ifPresent(file -> {
			moved(file);
			doSave(new org.eclipse.core.runtime.NullProgressMonitor());
		});
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void setFocus() {
		if (session == null) {
			errors.control().setFocus();
		} else {
			page.canvas().viewer().getControl().setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		T found = adapters == null ? null : adapters.find(type);
		return found != null ? found : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChanged);
		domain.getCommandStack().removeCommandStackListener(this);
		if (watch != null) {
			watch.close();
			markers.close(isDirty());
			page.dispose();
		}
		closeSession();
		super.dispose();
	}
}
