package org.layerwright.dl4j.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.layerwright.dl4j.task.internal.Bleu;

/** The examples of Papineni et al. (2002), and what they leave open. */
class BleuTest {

	private static Bleu bleu(String text, String reference) {
		Bleu bleu = new Bleu();
		bleu.add(List.of(text.split(" ")), List.of(reference.split(" ")));
		return bleu;
	}

	@Test
	void theSameTextHasOne() {
		assertEquals(1, bleu("the cat is on the mat", "the cat is on the mat").score(), 1e-12);
	}

	@Test
	void wordsCountAtMostAsOftenAsTheReferenceHasThem() {
		assertEquals(0, bleu("the the the the the the the", "the cat is on the mat").score());
		assertEquals(2 / 7.0, bleu("the the the the the the the", "the cat is on the mat").precision(1), 1e-12);
	}

	@Test
	void aShortTextPaysForBeingShort() {
		assertEquals(Math.exp(1 - 6 / 4.0), bleu("the cat is on", "the cat is on the mat").score(), 1e-12);
	}

	@Test
	void precisionsAreThoseOfTheWholeCorpus() {
		Bleu corpus = bleu("a b c d e", "a b c d f");
		corpus.add(List.of("x", "y"), List.of("x", "y"));
		double expected = Math.pow(6 / 7.0 * (4 / 5.0) * (2 / 3.0) * (1 / 2.0), 0.25);
		assertEquals(expected, corpus.score(), 1e-12);
	}

	@Test
	void ordersThatNoTextIsLongEnoughForAreLeftOut() {
		assertEquals(1, bleu("4 0", "4 0").score(), 1e-12);
		assertEquals(0, new Bleu().score());
	}
}
