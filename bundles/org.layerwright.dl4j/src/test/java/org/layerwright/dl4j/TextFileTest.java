package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.TextFile;
import org.layerwright.dl4j.data.Tokens;

class TextFileTest {
	@TempDir
	Path folder;

	private TextFile file(String text) throws IOException {
		return new TextFile(Files.writeString(folder.resolve("t.txt"), text).toString());
	}

	private static String complaint(TextFile file) {
		DataException e = assertThrows(DataException.class, file::load);
		assertTrue(!e.remedy().isBlank());
		return e.getMessage();
	}

	private static String text(Samples samples, int sample) {
		Part part = samples.inputs().get(0);
		return part.tokens().decode(ids(part.values(), sample * part.width(), part.width()));
	}

	private static int[] ids(float[] values, int from, int count) {
		int[] ids = new int[count];
		Arrays.setAll(ids, i -> (int) values[from + i]);
		return ids;
	}

	@Test
	void eachCharacterIsFollowedByTheNextOne() throws IOException {
		Samples samples = file("hello world").length(4).load();
		assertEquals(List.of(" ", "d", "e", "h", "l", "o", "r", "w"), samples.classes());
		assertEquals(2, samples.count());
		assertArrayEquals(new int[] { 1, 4 }, samples.shape());
		assertEquals("hell", text(samples, 0));
		assertEquals("o wo", text(samples, 1));
		assertEquals("ello", samples.inputs().get(0).tokens().decode(ids(samples.targets(), 0, 4)));
		assertEquals(4, samples.truth().steps());
	}

	@Test
	void charactersOutsideTheBasicPlaneAreOneEach() throws IOException {
		Samples samples = file("a😀b😀a").length(2).load();
		assertEquals(List.of("a", "b", "😀"), samples.classes());
		assertEquals("a😀", text(samples, 0));
	}

	@Test
	void wordsKeepTheMostFrequentAndOneForAllOthers() throws IOException {
		Samples samples = file("the cat, the dog.\nthe cat sat").words(4).length(3).load();
		assertEquals(List.of(Tokens.UNKNOWN, "the", "cat", "\n"), samples.classes());
		assertEquals("the cat" + " " + Tokens.UNKNOWN, text(samples, 0));
	}

	@Test
	void wordsAreJoinedAsPeopleWriteThem() {
		Tokens tokens = new Tokens(Tokens.Unit.WORDS,
				List.of("It's", "so", ":", "(", "well", ")", "done", "!", "\n", "好",
						"的", "。"));
		String text = "It's so: (well) done!\n好的。";
		assertEquals(text, tokens.decode(tokens.encode(text)));
	}

	@Test
	void bytePairsJoinWhatOccursTogetherMostOften() throws IOException {
		Samples samples = file("low low low lower lower newest newest newest widest widest").bytePairs(18).length(5)
				.load();
		assertEquals(18, samples.classes().size());
		assertTrue(samples.classes().containsAll(List.of("low", " low", "est")), samples.classes()::toString);
		Tokens tokens = samples.inputs().get(0).tokens();
		assertEquals(List.of("low", "est"), tokens.cut("lowest"));
		assertEquals(List.of(Tokens.UNKNOWN), List.of(tokens.decode(tokens.encode("Q"))));
	}

	@Test
	void bytePairsGiveAnyTextBack() throws IOException {
		SplittableRandom random = new SplittableRandom(5);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 4000; i++) {
			text.append("ab cé\n1,’漢 ".charAt(random.nextInt(11)));
		}
		for (int size : new int[] { 12, 40, 300 }) {
			Tokens tokens = file(text.toString()).bytePairs(size).load().inputs().get(0).tokens();
			assertEquals(size, tokens.size());
			assertEquals(text.toString(), tokens.decode(tokens.encode(text.toString())));
		}
	}

	@Test
	void aVocabularyThatIsLargerThanTheTextIsFilledUp() throws IOException {
		assertEquals(500, file("abc abc").bytePairs(500).length(1).load().classes().size());
	}

	@Test
	void noPartLearnsWhatAnotherIsMeasuredOn() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 1000; i++) {
			text.appendCodePoint(0x4e00 + i);
		}
		Samples samples = file(text.toString()).length(10).stride(3).load();
		Split.Parts parts = Split.of(0.6, 0.2, 0.2).parts(samples);
		int last = parts.training()[parts.training().length - 1];
		int first = parts.validation()[0];
		float[] targets = samples.targets();
		assertTrue(targets[last * 10 + 9] < targets[first * 10], "training ends before validation begins");
		assertTrue(targets[(parts.validation()[parts.validation().length - 1]) * 10 + 9] < targets[parts.test()[0]
				* 10]);
	}

	@Test
	void whatIsNoUtf8IsSaidWithItsPlace() throws IOException {
		Path file = Files.write(folder.resolve("bad.txt"), new byte[] { 'a', '\n', 'b', (byte) 0xff, 'c' });
		assertTrue(complaint(new TextFile(file.toString())).contains("bad.txt:2: "));
		assertTrue(complaint(new TextFile(file.toString())).contains("byte 3"));
		Files.write(file, new byte[] { 'a', (byte) 0xe6, (byte) 0xbc }); // cut off within a character
		assertTrue(complaint(new TextFile(file.toString())).contains("bad.txt:1: "));
	}

	@Test
	void aTextThatIsTooShortIsRefused() throws IOException {
		assertTrue(complaint(file("abc").length(3)).contains("3"));
		assertEquals(1, file("abcd").length(3).load().count());
	}

	@Test
	void endsOfLinesAndAByteOrderMarkDoNotMatter() throws IOException {
		assertArrayEquals(file("a\nb\nc").length(1).load().features(),
				file("\ufeffa\r\nb\r\nc").length(1).load().features());
	}

	@Test
	void aMillionCharactersAreReadAtOnce() throws IOException {
		SplittableRandom random = new SplittableRandom(1);
		StringBuilder text = new StringBuilder();
		while (text.length() < 1_100_000) {
			int length = 1 + random.nextInt(8);
			int word = random.nextInt(random.nextInt(20_000) + 1);
			for (int i = 0; i < length; i++) {
				text.append((char) ('a' + (word = (word * 31 + 7) & 0xffff) % 26));
			}
			text.append(random.nextInt(9) == 0 ? '\n' : ' ');
		}
		long start = System.nanoTime();
		file(text.toString()).load();
		long characters = System.nanoTime();
		file(text.toString()).bytePairs(1000).load();
		long pairs = System.nanoTime();
		assertTrue(characters - start < 3e9, "characters " + (characters - start) / 1e9 + " s");
		assertTrue(pairs - characters < 15e9, "byte pairs " + (pairs - characters) / 1e9 + " s");
	}
}
