package org.layerwright.dl4j.updater;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Some of a network's weights, one after the other, which one thread updates; see {@link FusedUpdater}. */
public final class Part {
	private final FusedUpdater updater;
	private final List<Segment> segments;
	private final long from;
	private final long to;
	private final Values gradient;
	private final Values weights;
	private final Values[] state;
	private final Pointer gradients;
	/** Gradients that are added to those, in this order. */
	private final List<Pointer> others;
	private final Values other;
	private final Pointer parameters;
	private final Pointer states;

	Part(FusedUpdater updater, List<Segment> segments, long from, long to, List<INDArray> others) {
		this.updater = updater;
		this.segments = segments;
		this.from = from;
		this.to = to;
		INDArray all = updater.getFlattenedGradientsView();
		int capacity = (int) Math.min(Values.MOST, to - from);
		gradient = Values.create(all.dataType(), capacity);
		weights = Values.create(all.dataType(), capacity);
		state = new Values[segments.stream().mapToInt(segment -> segment.states).max().orElse(0)];
		Arrays.setAll(state, i -> Values.create(all.dataType(), capacity));
		gradients = gradient.memory(all);
		other = others.isEmpty() ? null : Values.create(all.dataType(), capacity);
		this.others = others.stream().map(gradient::memory).collect(Collectors.toList());
		parameters = weights.memory(updater.weights());
		states = state.length == 0 ? null : weights.memory(updater.getUpdaterStateViewArray());
	}

	/** The sum of the squares of the gradients, without running statistics. */
	public double squares() {
		double sum = 0;
		for (Segment segment : segments) {
			long end = Math.min(to, segment.to);
			for (long at = Math.max(from, segment.from); segment.mean && at < end; at += gradient.count) {
				read(at, (int) Math.min(Values.MOST, end - at));
				sum += gradient.squares();
			}
		}
		return sum;
	}

	/** Updates them. */
	public void run() {
		for (Segment segment : segments) {
			long end = Math.min(to, segment.to);
			for (long at = Math.max(from, segment.from); at < end; at += gradient.count) {
				update(segment, at, (int) Math.min(Values.MOST, end - at));
			}
		}
	}

	private void read(long at, int numbers) {
		gradient.read(gradients, at, numbers);
		for (Pointer more : others) {
			other.read(more, at, numbers);
			gradient.mix(1, other, 1);
		}
	}

	private void update(Segment segment, long at, int numbers) {
		read(at, numbers);
		if (updater.subtracts() || segment.hasPenalties()) {
			weights.read(parameters, at, numbers);
		}
		for (int i = 0; i < segment.states; i++) {
			state[i].read(states, segment.state(i, at), numbers);
		}
		if (segment.mean) {
			updater.mean(gradient);
		}
		segment.update(gradient, weights, state);
		gradient.write(gradients, at);
		for (int i = 0; i < segment.states; i++) {
			state[i].write(states, segment.state(i, at));
		}
		if (updater.subtracts()) {
			weights.mix(1, gradient, -1);
			weights.write(parameters, at);
		}
	}
}
