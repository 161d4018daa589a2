package org.layerwright.catalog;

/** The families of kinds. Ids are unique within a family. */
public enum Family {
	LAYER(LayerKind.class), ACTIVATION(ActivationKind.class), LOSS(LossKind.class), OPTIMIZER(OptimizerKind.class),
	SCHEDULE(ScheduleKind.class), INITIALIZER(InitializerKind.class), REGULARIZER(RegularizerKind.class),
	STOPPING(StoppingKind.class), DATA(DataKind.class), AUGMENTATION(AugmentationKind.class),
	PROCEDURE(ProcedureKind.class);

	private final Class<? extends Kind> type;

	Family(Class<? extends Kind> type) {
		this.type = type;
	}

	/** The interface that every kind of this family implements. */
	public Class<? extends Kind> type() {
		return type;
	}

	/** The family that {@code kind} belongs to. */
	public static Family of(Kind kind) {
		for (Family family : values()) {
			if (family.type.isInstance(kind)) {
				return family;
			}
		}
		throw new IllegalArgumentException(kind.getClass() + " belongs to no family");
	}
}
