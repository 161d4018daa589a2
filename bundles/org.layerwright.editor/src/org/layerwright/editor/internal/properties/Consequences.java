package org.layerwright.editor.internal.properties;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.core.DataFacts;
import org.layerwright.core.Settings;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.DataSource;
import org.layerwright.ui.Amounts;

/** What follows from a setting and is worth reading beside it: the updates per epoch that a batch size makes. */
final class Consequences {

	private Consequences() {}

	static String of(Field.Place place) {
		boolean batch = place.kind() instanceof ProcedureKind && "batchSize".equals(place.attr().key());
		return batch ? updates(place) : "";
	}

	private static String updates(Field.Place place) {
		DesignSession session = place.session();
		Attrs attrs = session.analysis().attrs(place.element());
		long samples = samples(session, Settings.get(place.element(), "data"));
		if (samples <= 0 || !attrs.faults().isEmpty()) {
			return "";
		}
		ProcedureKind kind = (ProcedureKind) attrs.kind();
		long epochs = kind.attributes().stream().filter(a -> "epochs".equals(a.key())).map((Attr<?> a) -> attrs.get(a))
				.map(v -> Long.parseLong(v.toString())).findFirst().orElse(1L);
		long each = kind.iterations(attrs, samples) / epochs;
		return NLS.bind(Messages.sheet_updates, Amounts.count(each, session.locale()));
	}

	private static long samples(DesignSession session, String name) {
		return session.design().getData().stream().filter(d -> name == null || Objects.equals(name, d.getName()))
				.findFirst().flatMap((DataSource d) -> session.analysis().facts(d)).map(DataFacts::count).orElse(-1L);
	}
}
