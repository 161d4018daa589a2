package org.layerwright.catalog;

/** Groups of kinds, in the order of the palette; editors give each a colour and an icon. */
public enum Category {
	INPUT_OUTPUT("Input and output"), CORE("Core"), CONVOLUTION("Convolution"), POOLING("Pooling"),
	SEQUENCE("Sequences"), ATTENTION("Attention"),
	NORMALIZATION("Normalization"), REGULARIZATION("Regularization"), MERGE("Merge"), SHAPE("Shape"),
	ACTIVATION("Activation"), LOSS("Loss"), OPTIMIZER("Optimizer"), SCHEDULE("Learning rate schedule"),
	INITIALIZER("Initialization"), STOPPING("Stopping"), FILE_DATA("Data from files"), GENERATED_DATA("Generated data"),
	AUGMENTATION("Augmentation"), PROCEDURE("Training procedure");

	private final String label;

	Category(String label) {
		this.label = label;
	}

	/** The English name; translations are in {@link KindTexts}. */
	public String label() {
		return label;
	}
}
