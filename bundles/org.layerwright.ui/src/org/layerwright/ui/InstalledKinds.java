package org.layerwright.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Kind;

/** The kinds of this installation: those that Layerwright brings and those that other plug-ins contribute. */
public final class InstalledKinds {

	/** The extension point through which a plug-in contributes kinds. */
	public static final String EXTENSION_POINT = "org.layerwright.ui.kinds";

	private InstalledKinds() {}

	/** A catalogue of all installed kinds; a contribution that cannot be used is logged and left out. */
	public static Catalog catalog() {
		return catalog(Platform.getExtensionRegistry());
	}

	static Catalog catalog(IExtensionRegistry registry) {
		List<Kind> contributed = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			try {
				contributed.add((Kind) element.createExecutableExtension("class"));
			} catch (CoreException | ClassCastException e) {
				logLeftOut(element, e);
			}
		}
		return addAll(contributed);
	}

	private static Catalog addAll(List<Kind> contributed) {
		Catalog catalog = Catalog.standard();
		for (Kind kind : contributed) {
			try {
				catalog = catalog.with(List.of(kind));
			} catch (IllegalArgumentException e) {
				ILog.of(InstalledKinds.class).error(e.getMessage(), e);
			}
		}
		return catalog;
	}

	private static void logLeftOut(IConfigurationElement element, Exception cause) {
		ILog.of(InstalledKinds.class).error("%s: the kind %s cannot be used: %s".formatted(
				element.getContributor().getName(), element.getAttribute("class"), cause.getMessage()), cause);
	}
}
