package org.layerwright.editor.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;

/** Any change of a design, undone and redone by what was recorded while it ran. */
public final class ModelCommand extends Command {

	private final EObject root;
	private final Runnable change;
	private final Object key;
	private final Runnable reveal;
	private final List<ChangeDescription> recorded = new ArrayList<>();

	/** A change of its own. */
	public ModelCommand(String label, EObject root, Runnable change) {
		this(label, root, null, change, () -> {
		});
	}

	/**
	 * A change that later changes may join, such as those of one field while someone types.
	 *
	 * @param key equal for changes that belong together; null for none
	 * @param reveal shows the place of the change, before it is undone or redone
	 */
	public ModelCommand(String label, EObject root, Object key, Runnable change, Runnable reveal) {
		super(label);
		this.root = root;
		this.change = change;
		this.key = key;
		this.reveal = reveal;
	}

	@Override
	public void execute() {
		record(change);
	}

	/** Whether a change with {@code other} as its key belongs to this one. */
	boolean joins(Object other) {
		return key != null && key.equals(other);
	}

	/** Makes {@code more} a part of this command, which has been executed. */
	void join(Runnable more) {
		record(more);
	}

	private void record(Runnable step) {
		ChangeRecorder recorder = new ChangeRecorder(root);
		try {
			step.run();
		} catch (RuntimeException e) {
			recorder.endRecording().apply();
			recorder.dispose();
			throw e;
		}
		recorded.add(recorder.endRecording());
		recorder.dispose();
	}

	/** Whether anything is different from before. */
	public boolean changed() {
		return recorded.stream().anyMatch(r -> !r.getObjectChanges().isEmpty());
	}

	@Override
	public void undo() {
		reveal.run();
		recorded.reversed().forEach(ChangeDescription::applyAndReverse);
	}

	@Override
	public void redo() {
		reveal.run();
		recorded.forEach(ChangeDescription::applyAndReverse);
	}
}
