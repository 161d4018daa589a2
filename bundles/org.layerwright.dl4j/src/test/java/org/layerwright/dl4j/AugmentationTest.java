package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.layerwright.dl4j.augment.Augmentation;
import org.layerwright.dl4j.augment.Crop;
import org.layerwright.dl4j.augment.Cutout;
import org.layerwright.dl4j.augment.Drafts;
import org.layerwright.dl4j.augment.Flip;
import org.layerwright.dl4j.augment.Mixup;
import org.layerwright.dl4j.augment.Noise;
import org.layerwright.dl4j.augment.Rotate;
import org.layerwright.dl4j.augment.Shift;

class AugmentationTest {
	private static final int[] SHAPE = { 2, 5, 6 };

	private static Drafts pictures(int count) {
		Drafts drafts = new Drafts(SHAPE, new float[count * 60], Drafts.Scale.plain(2));
		for (int i = 0; i < drafts.values().length; i++) {
			drafts.values()[i] = 1 + i % 60;
		}
		return drafts;
	}

	private static float at(Drafts drafts, int sample, int channel, int y, int x) {
		return drafts.values()[sample * 60 + channel * 30 + y * 6 + x];
	}

	private static float[] changed(Augmentation augmentation, long seed) {
		Drafts drafts = different();
		augmentation.change(drafts, new SplittableRandom(seed));
		return drafts.values();
	}

	private static Drafts different() {
		Drafts drafts = pictures(20);
		for (int i = 0; i < drafts.values().length; i++) {
			drafts.values()[i] += i / 60;
		}
		return drafts;
	}

	@Test
	void randomNumbersDecideAlone() {
		for (Augmentation a : List.of(new Flip(true, true), new Crop(0.6), new Rotate(30), new Shift(2), new Noise(0.3),
				new Cutout(3), new Mixup(0.5))) {
			assertArrayEquals(changed(a, 7), changed(a, 7), a.toString());
			assertFalse(Arrays.equals(changed(a, 7), changed(a, 8)), a.toString());
			assertFalse(Arrays.equals(changed(a, 7), different().values()), a.toString());
		}
	}

	@Test
	void everyOtherPictureIsMirrored() {
		Drafts drafts = pictures(400);
		new Flip(true, false).change(drafts, new SplittableRandom(1));
		int mirrored = 0;
		for (int i = 0; i < 400; i++) {
			boolean turned = at(drafts, i, 0, 0, 0) == 6;
			mirrored += turned ? 1 : 0;
			for (int x = 0; x < 6; x++) {
				assertEquals(1 + 30 + 12 + (turned ? 5 - x : x), at(drafts, i, 1, 2, x));
			}
		}
		assertEquals(200, mirrored, 40);
	}

	@Test
	void shiftedPicturesAreBlackWhereNothingWas() {
		Drafts drafts = pictures(100);
		new Shift(2).change(drafts, new SplittableRandom(1));
		for (int i = 0; i < 100; i++) {
			int middle = (int) at(drafts, i, 0, 2, 2) - 1;
			int right = 2 - middle % 6;
			int down = 2 - middle / 6;
			assertTrue(Math.abs(right) <= 2 && Math.abs(down) <= 2);
			for (int place = 0; place < 30; place++) {
				int x = place % 6 - right;
				int y = place / 6 - down;
				boolean inside = x >= 0 && x < 6 && y >= 0 && y < 5;
				assertEquals(inside ? 1 + 30 + y * 6 + x : 0, at(drafts, i, 1, place / 6, place % 6));
			}
		}
	}

	@Test
	void aTurnKeepsTheMiddleAndNoTurnKeepsAll() {
		Drafts same = pictures(3);
		new Rotate(0).change(same, new SplittableRandom(1));
		assertArrayEquals(pictures(3).values(), same.values(), 1e-5f);
		Drafts drafts = new Drafts(new int[] { 1, 5, 5 }, new float[25 * 50], Drafts.Scale.plain(1));
		Arrays.fill(drafts.values(), 0);
		IntStream.range(0, 50).forEach(i -> drafts.values()[i * 25 + 12] = 4);
		new Rotate(180).change(drafts, new SplittableRandom(1));
		IntStream.range(0, 50).forEach(i -> assertEquals(4, drafts.values()[i * 25 + 12], 1e-5f));
	}

	@Test
	void aPartIsEnlargedWithoutComingFromOutside() {
		Drafts drafts = pictures(100);
		new Crop(0.5).change(drafts, new SplittableRandom(1));
		for (int i = 0; i < 100; i++) {
			for (int y = 0; y < 5; y++) {
				for (int x = 1; x < 6; x++) {
					float step = at(drafts, i, 0, y, x) - at(drafts, i, 0, y, x - 1);
					assertTrue(step >= -1e-5 && step <= 1.0001, "step " + step);
				}
			}
			assertTrue(at(drafts, i, 0, 0, 0) >= 1 && at(drafts, i, 0, 4, 5) <= 30);
		}
	}

	@Test
	void aSquareIsBlackInAllChannels() {
		Drafts drafts = pictures(300);
		new Cutout(3).change(drafts, new SplittableRandom(1));
		int most = 0;
		for (int i = 0; i < 300; i++) {
			int black = 0;
			for (int place = 0; place < 30; place++) {
				boolean first = at(drafts, i, 0, place / 6, place % 6) == 0;
				assertEquals(first, at(drafts, i, 1, place / 6, place % 6) == 0);
				black += first ? 1 : 0;
			}
			assertTrue(black >= 4 && black <= 9, "black " + black);
			most = Math.max(most, black);
		}
		assertEquals(9, most);
	}

	@Test
	void noiseAndBlackAreInTheUnitOfBeforeStandardisation() {
		Drafts drafts = new Drafts(new int[] { 1, 40, 50 }, new float[4000],
				new Drafts.Scale(new float[] { -3 }, new float[] { 5 }));
		new Noise(0.2).change(drafts, new SplittableRandom(1));
		double square = 0;
		for (float v : drafts.values()) {
			square += v * v;
		}
		assertEquals(1.0, Math.sqrt(square / 4000), 0.05);
		new Shift(40).change(drafts, new SplittableRandom(1));
		assertTrue(IntStream.range(0, 4000).filter(i -> drafts.values()[i] == -3).count() > 500);
	}

	@Test
	void mixturesHoldMoreOfTheirOwn() {
		Drafts drafts = new Drafts(new int[] { 1 }, new float[2000], Drafts.Scale.plain(1));
		for (int i = 0; i < 2000; i++) {
			drafts.values()[i] = i;
		}
		new Mixup(1).change(drafts, new SplittableRandom(1));
		double sum = 0;
		for (int i = 0; i < 2000; i++) {
			float share = drafts.share(i);
			assertTrue(share >= 0.5 && share <= 1);
			assertEquals(share * i + (1 - share) * drafts.partner(i), drafts.values()[i], 1e-3f);
			sum += share;
		}
		assertEquals(0.75, sum / 2000, 0.02); // Beta(1, 1) is uniform, the mean of its greater half 3/4
		assertEquals(2000, IntStream.range(0, 2000).map(drafts::partner).distinct().count());
	}

	@Test
	void sharesAreDistributedAsBeta() {
		Drafts drafts = new Drafts(new int[] { 1 }, new float[20_000], Drafts.Scale.plain(1));
		new Mixup(0.2).change(drafts, new SplittableRandom(1));
		double square = 0;
		for (int i = 0; i < 20_000; i++) {
			square += Math.pow(drafts.share(i) - 0.5, 2);
		}
		assertEquals(1 / (4 * (2 * 0.2 + 1)), square / 20_000, 0.003); // variance of Beta(α, α): 1 / (4 (2α + 1))
	}

	@Test
	void onlyNoiseAndMixupTakeAnything() {
		assertTrue(new Noise(1).takes(7) && new Mixup(1).takes(3, 9));
		assertFalse(new Rotate(1).takes(3, 9));
		assertTrue(new Rotate(1).takes(3, 9, 9));
	}
}
