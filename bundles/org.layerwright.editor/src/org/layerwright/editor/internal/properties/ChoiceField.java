package org.layerwright.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.layerwright.catalog.AttrType;
import org.layerwright.catalog.Kind;
import org.layerwright.editor.internal.Messages;
import org.layerwright.model.DataSource;

/** A setting that is chosen: a word, a kind, a data source. The first entry is the default, where there is one. */
final class ChoiceField extends Field {

	private final Combo combo;
	private final List<String> values = new ArrayList<>();

	ChoiceField(Place place, Combo combo, Label note) {
		super(place, note);
		this.combo = combo;
		String byDefault = place.attr().defaultText();
		boolean free = !place.attr().isRequired() && (byDefault == null || !options(place).contains(byDefault));
		if (free) {
			add(null, Messages.sheet_automatic);
		}
		options(place).forEach(o -> add(o, o.equals(byDefault) ? NLS.bind(Messages.sheet_default, name(o)) : name(o)));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen()));
	}

	private void add(String value, String label) {
		values.add(value);
		combo.add(label);
	}

	private static List<String> options(Place place) {
		return switch (place.attr().type()) {
		case AttrType.ChoiceType choice -> choice.choices();
		case AttrType.KindType kind -> kind.ids(place.session().catalog());
		default ->
			place.session().design().getData().stream().map(DataSource::getName).filter(Objects::nonNull).toList();
		};
	}

	private String name(String value) {
		if (place().attr().type() instanceof AttrType.KindType type) {
			Kind kind = place().session().catalog().find(type.family(), value).orElse(null);
			return kind == null ? value : place().session().texts().label(kind);
		}
		return place().session().texts().choice(place().attr(), value);
	}

	private void chosen() {
		String value = values.get(combo.getSelectionIndex());
		write(value != null && value.equals(place().attr().defaultText()) ? null : value);
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	void show(String value) {
		String wanted = value == null && !values.contains(null) ? place().attr().defaultText() : value;
		int index = values.indexOf(wanted);
		if (index < 0 && wanted != null) {
			add(wanted, wanted);
			index = values.size() - 1;
		}
		combo.select(index);
	}
}
