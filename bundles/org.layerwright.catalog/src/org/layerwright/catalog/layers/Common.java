package org.layerwright.catalog.layers;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.InitializerKind;

/** Settings that layers with weights share. */
final class Common {

	static final Attr<String> ACTIVATION = Attr.kind("activation", "Activation", Family.ACTIVATION).byDefault("identity")
			.doc("Function applied to each output.");
	static final Attr<Boolean> BIAS = Attr.bool("bias", "Bias").byDefault(true).doc("Whether a bias is added.");
	static final Attr<String> INITIALIZER = Attr.kind("initializer", "Initializer", Family.INITIALIZER)
			.doc("How the weights start; as the training says where it is not set.");

	private Common() {
	}

	/** Completes the builder of a layer that has these three settings. */
	static Code finish(Attrs a, Code builder) {
		Attrs activation = a.kind(ACTIVATION);
		Code done = builder.call("activation", ((ActivationKind) activation.kind()).emit(activation))
				.callIf(!a.get(BIAS), "hasBias", false);
		Attrs initializer = a.kind(INITIALIZER);
		return initializer == null ? done.call("build")
				: done.call("weightInit", ((InitializerKind) initializer.kind()).emit(initializer)).call("build");
	}
}
