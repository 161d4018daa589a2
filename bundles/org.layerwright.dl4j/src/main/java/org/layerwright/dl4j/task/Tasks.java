package org.layerwright.dl4j.task;

import java.util.List;

/** The tasks that there are, by the names under which they are saved. */
public final class Tasks {
	private static final List<Class<? extends Task>> ALL = List.of(Adversarial.class, Autoencoder.class,
			LanguageModel.class, Seq2Seq.class, Supervised.class);

	private Tasks() {}

	/** Name of a task: that of its class. */
	public static String name(Task task) {
		return task.getClass().getSimpleName();
	}

	/** The class that has the name; the usual task's for one that is not known. */
	public static Class<? extends Task> type(String name) {
		return ALL.stream().filter(type -> type.getSimpleName().equals(name)).findFirst().orElse(Supervised.class);
	}
}
