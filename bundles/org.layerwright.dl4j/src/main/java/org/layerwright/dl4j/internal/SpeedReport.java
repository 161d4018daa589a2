package org.layerwright.dl4j.internal;

import org.layerwright.protocol.Performance;

/** Says how fast a training is: as soon as that means something, and at the end. */
final class SpeedReport {
	/** Seconds of training from which on a number says more about the training than about its start. */
	private static final double MEANINGFUL = 1;

	private final Speed speed;
	private final Learner learner;
	private final EventLog events;
	private boolean said;

	SpeedReport(Speed speed, Learner learner, EventLog events) {
		this.speed = speed;
		this.learner = learner;
		this.events = events;
	}

	/** An epoch is over and another one comes. */
	void epoch() {
		if (!said && speed.seconds() >= MEANINGFUL) {
			said = true;
			say();
		}
	}

	/** Nothing more comes; says nothing if nothing was learned. */
	void end() {
		if (speed.seconds() > 0) {
			say();
		}
	}

	private void say() {
		events.emit((seq, t) -> new Performance(seq, t, learner.workers(), speed.waitedShare(), speed.mean(),
				learner.stock()));
	}
}
