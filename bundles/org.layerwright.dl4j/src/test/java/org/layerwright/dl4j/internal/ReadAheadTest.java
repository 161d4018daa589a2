package org.layerwright.dl4j.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.layerwright.dl4j.augment.Augmentation;
import org.layerwright.dl4j.augment.Flip;
import org.layerwright.dl4j.augment.Mixup;
import org.layerwright.dl4j.augment.Noise;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.ShapePictures;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.task.Supervised;
import org.nd4j.linalg.api.buffer.DataType;

class ReadAheadTest {
	private static final int BATCH = 7;
	private static final int EPOCHS = 3;
	/** Batches never take this long, so they are made where they are needed. */
	private static final long HERE = Long.MAX_VALUE;
	/** Batches always take longer. */
	private static final long AHEAD = 0;

	private final Randomness randomness = new Randomness(5);
	private final Samples samples = new ShapePictures().samples(100).load();
	private final int[] all = IntStream.range(0, 100).toArray();
	private final List<ReadAhead> open = new ArrayList<>();

	/** What batches held, copied, since their memory is used again. */
	private record Seen(List<Integer> rows, int features, int labels) {
		static Seen of(Batches.Batch batch) {
			return new Seen(Arrays.stream(batch.rows()).boxed().toList(),
					Arrays.hashCode(batch.features()[0].dup().data().asFloat()),
					Arrays.hashCode(batch.labels().dup().data().asFloat()));
		}
	}

	private ReadAhead reader(long worth, Augmentation... augmentations) {
		NetworkFit fit = new NetworkFit(List.of(samples.shape()), samples.classes().size(), false);
		Batches batches = new Batches(samples, fit, false, DataType.FLOAT);
		Prepared prepared = new Prepared(samples, Split.of(0.8, 0.1, 0.1).parts(samples),
				Preprocessing.of(samples, all, false, new Supervised()), batches);
		List<Augmentation> changes = List.of(augmentations);
		ReadAhead reader = new ReadAhead(new Augmented(prepared, batches, changes, BATCH),
				() -> new Augmented(prepared, batches.another(), changes, BATCH), randomness, worth);
		open.add(reader);
		return reader;
	}

	private List<Seen> epochs(ReadAhead reader, int iteration) {
		List<Seen> seen = new ArrayList<>();
		int perEpoch = (all.length + BATCH - 1) / BATCH;
		for (int i = iteration; i < EPOCHS * perEpoch; i++) {
			int[] order = i % perEpoch == 0 || i == iteration ? randomness.order(all, i / perEpoch) : last;
			last = order;
			int from = i % perEpoch * BATCH;
			seen.add(Seen.of(reader.next(
					new ReadAhead.Place(order, from, Math.min(BATCH, all.length - from), i + 1))));
		}
		return seen;
	}

	private int[] last;

	@Test
	void batchesAreTheSameWithAThreadOfTheirOwnAndWithout() {
		Augmentation[] changes = { new Flip(true, false), new Mixup(0.3), new Noise(0.1) };
		ReadAhead here = reader(HERE, changes);
		ReadAhead ahead = reader(AHEAD, changes);
		List<Seen> expected = epochs(here, 0);
		assertEquals(expected, epochs(ahead, 0));
		assertFalse(here.threaded());
		assertTrue(ahead.threaded());
		int resumed = 20;
		assertEquals(expected.subList(resumed, expected.size()), epochs(reader(AHEAD, changes), resumed));
		open.forEach(ReadAhead::close);
	}

	@Test
	void whatFailsFailsAtItsOwnBatch() throws Exception {
		int bad = ReadAhead.TRIED + 3;
		AtomicInteger calls = new AtomicInteger();
		IllegalStateException wrong = new IllegalStateException("this sample is broken");
		ReadAhead reader = reader(AHEAD, (drafts, random) -> {
			if (calls.getAndIncrement() == bad) {
				throw wrong;
			}
		});
		int[] order = randomness.order(all, 1);
		for (int i = 0; i < bad; i++) {
			reader.next(new ReadAhead.Place(order, i * BATCH, BATCH, i + 1));
		}
		assertTrue(reader.threaded());
		assertSame(wrong, assertThrows(IllegalStateException.class,
				() -> reader.next(new ReadAhead.Place(order, bad * BATCH, BATCH, bad + 1))));
		List<Thread> threads = Thread.getAllStackTraces().keySet().stream()
				.filter(t -> t.getName().equals("layerwright-batches")).toList();
		assertFalse(threads.isEmpty());
		reader.close();
		for (Thread thread : threads) {
			thread.join(10_000);
			assertFalse(thread.isAlive());
		}
	}

	@Test
	void itReadsNoFurtherThanTwoBatchesAhead() throws Exception {
		AtomicInteger made = new AtomicInteger();
		ReadAhead reader = reader(AHEAD, (drafts, random) -> made.incrementAndGet());
		int[] order = randomness.order(all, 1);
		int asked = 0;
		for (; asked < ReadAhead.TRIED + 2; asked++) {
			reader.next(new ReadAhead.Place(order, asked * BATCH, BATCH, asked + 1));
			assertTrue(made.get() <= asked + 1 + ReadAhead.AHEAD, made + " made for " + (asked + 1));
		}
		reader.close();
	}
}
