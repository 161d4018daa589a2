package org.layerwright.editor.internal.model;

import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.KindTexts;
import org.layerwright.core.Analysis;
import org.layerwright.core.BackgroundDataProbe;
import org.layerwright.core.FileDataProbe;
import org.layerwright.core.QuickFix;
import org.layerwright.model.Design;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** One open design: the model, what is known of it, and the only way to change it. */
public final class DesignSession {

	private final Design design;
	private final Analysis analysis;
	private final Placements placements;
	private final CommandStack commands;
	private final Locale locale;
	private final KindTexts texts;
	private final NodeEdits nodes;
	private Network shown;
	private String notice = "";
	private Runnable networkShown = () -> {
	};
	private Runnable properties = () -> {
	};
	private Predicate<Node> blocks = node -> false;

	/** Begins to follow {@code design}; to be ended by {@link #close}. */
	public DesignSession(Catalog catalog, Design design, CommandStack commands, Locale locale) {
		this.design = design;
		this.analysis = Analysis.of(catalog, design,
				new BackgroundDataProbe(FileDataProbe.of(design), DesignSession::inBackground));
		this.placements = new Placements(design);
		this.commands = commands;
		this.locale = locale;
		this.texts = new KindTexts(locale);
		this.nodes = new NodeEdits(this);
		analysis.attach();
		placements.attach();
	}

	private static void inBackground(Runnable look) {
		Job.createSystem("data", (ICoreRunnable) monitor -> look.run()).schedule();
	}

	/** Stops following the design. */
	public void close() {
		analysis.detach();
		placements.detach();
	}

	public Design design() {
		return design;
	}

	/** The network that is drawn: the one that was shown last, else the first. */
	public Network network() {
		return design.getNetworks().contains(shown) ? shown : design.getNetworks().get(0);
	}

	/** Draws {@code network} from now on. */
	public void show(Network network) {
		boolean other = network != network();
		shown = network;
		if (other) {
			networkShown.run();
		}
	}

	/** {@code listener} hears when another network is to be drawn. */
	public void onShow(Runnable listener) {
		networkShown = listener;
	}

	public Analysis analysis() {
		return analysis;
	}

	public Catalog catalog() {
		return analysis.catalog();
	}

	public Placements placements() {
		return placements;
	}

	/** Labels and documentation of kinds in the user's language. */
	public KindTexts texts() {
		return texts;
	}

	public Locale locale() {
		return locale;
	}

	public CommandStack commands() {
		return commands;
	}

	/** What a user does to nodes and edges. */
	public NodeEdits nodes() {
		return nodes;
	}

	/** {@code open} shows the settings of what is selected. */
	public void onOpenProperties(Runnable open) {
		properties = open;
	}

	/** What the last change did beside what it was asked for; empty for nothing. */
	public String notice() {
		return notice;
	}

	void say(String text) {
		notice = text;
	}

	/** Shows the settings of what is selected. */
	public void openProperties() {
		properties.run();
	}

	/** {@code open} shows the inside of a node if it is a block, and says whether it is. */
	public void onOpenBlock(Predicate<Node> open) {
		blocks = open;
	}

	/** Shows what is inside {@code node}, which is selected: the parts of a block, the settings of any other. */
	public void open(Node node) {
		if (!blocks.test(node)) {
			openProperties();
		}
	}

	/** A command that makes {@code change}; not yet executed. */
	public Command command(String label, Runnable change) {
		return command(label, null, change);
	}

	/** The same for a change that later ones with the same {@code key} join; the user sees where it is undone. */
	private Command command(String label, Object key, Runnable change) {
		Network where = network();
		return new ModelCommand(label, design, key, () -> {
			say("");
			change.run();
		}, () -> {
			say("");
			show(where);
		});
	}

	/** Makes {@code change} so that it can be undone. */
	public void edit(String label, Runnable change) {
		commands.execute(command(label, change));
	}

	/** Applies {@code fix} so that it can be undone; what it adds gets a place. */
	public void apply(QuickFix fix) {
		edit(fix.label().in(locale), () -> {
			fix.apply();
			nodes.placeMissing();
		});
	}

	/** Makes {@code change} a part of the last command if that has the same {@code key}, else a command of its own. */
	public void edit(String label, Object key, Runnable change) {
		boolean joinable = commands.isDirty() && !commands.canRedo();
		if (joinable && commands.getUndoCommand() instanceof ModelCommand last && last.joins(key)) {
			last.join(change);
		} else {
			commands.execute(command(label, key, change));
		}
	}
}
