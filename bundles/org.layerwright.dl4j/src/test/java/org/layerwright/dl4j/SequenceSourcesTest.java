package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.SequenceFile;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.TimeSeriesFile;

class SequenceSourcesTest {
	@TempDir
	Path folder;

	private String file(String text) throws IOException {
		return Files.writeString(folder.resolve("t.csv"), text).toString();
	}

	private static String complaint(DataSource source) {
		DataException e = assertThrows(DataException.class, source::load);
		assertTrue(!e.remedy().isBlank());
		return e.getMessage();
	}

	@Test
	void aWindowOfSeveralColumnsPredictsWhatComesBehindIt() throws IOException {
		TimeSeriesFile series = new TimeSeriesFile(file("day,a,b\nMo,1,10\nTu,2,20\nWe,3,30\nTh,4,40\nFr,5,50\n"));
		Samples samples = series.window(2).horizon(2).targets("b", "a").load();
		assertArrayEquals(new int[] { 2, 2 }, samples.shape());
		assertArrayEquals(new float[] { 1, 2, 10, 20, 2, 3, 20, 30 }, samples.features());
		assertArrayEquals(new float[] { 30, 3, 40, 4, 40, 4, 50, 5 }, samples.targets());
		assertEquals(4, samples.targetWidth());
		assertTrue(samples.ordered());
	}

	@Test
	void theLastColumnOfNumbersIsTheTargetUnlessSaid() throws IOException {
		Samples samples = new TimeSeriesFile(file("a,b,note\n1,10,x\n2,20,y\n3,30,z\n")).window(1).load();
		assertArrayEquals(new float[] { 20, 30 }, samples.targets());
		assertEquals("b", samples.target());
		assertEquals(1, new TimeSeriesFile(file("a\n1\n2\n3\n")).window(1).stride(2).load().count());
	}

	@Test
	void whatIsPredictedInOnePartIsNotPredictedInAnother() throws IOException {
		StringBuilder text = new StringBuilder("a\n");
		for (int i = 0; i < 100; i++) {
			text.append(i).append('\n');
		}
		Samples samples = new TimeSeriesFile(file(text.toString())).window(4).horizon(5).load();
		Split.Parts parts = Split.of(0.6, 0.2, 0.2).parts(samples);
		int last = parts.training()[parts.training().length - 1];
		assertTrue(samples.targets()[last * 5 + 4] < samples.targets()[parts.validation()[0] * 5]);
		last = parts.validation()[parts.validation().length - 1];
		assertTrue(samples.targets()[last * 5 + 4] < samples.targets()[parts.test()[0] * 5]);
	}

	@Test
	void gapsOfASeriesAreMistakesOrFilled() throws IOException {
		String gap = file("a,b\n1,2\n3,\n5,6\n");
		assertTrue(complaint(new TimeSeriesFile(gap).window(1)).contains("t.csv:3:b"));
		assertArrayEquals(new float[] { 2, 6 }, new TimeSeriesFile(gap).window(1).fill(true).load().targets());
		assertTrue(complaint(new TimeSeriesFile(file("a\n1\n2\n")).window(2)).contains("2"));
		assertTrue(complaint(new TimeSeriesFile(file("a\nx\n")).window(1)).contains("t.csv"));
	}

	@Test
	void rowsOfASequenceComeTogetherInTheOrderOfTime() throws IOException {
		SequenceFile source = new SequenceFile(file("id,t,x,y,kind\n"
				+ "p,2,3,4,up\nq,1,9,8,down\np,1,1,2,up\np,10,5,6,up\n")).time("t");
		Samples samples = source.load();
		assertArrayEquals(new int[] { 2, 3 }, samples.shape());
		assertArrayEquals(new float[] { 1, 3, 5, 2, 4, 6, 9, 0, 0, 8, 0, 0 }, samples.features());
		assertArrayEquals(new int[] { 3, 1 }, samples.inputs().get(0).lengths());
		assertEquals(List.of("down", "up"), samples.classes());
		assertArrayEquals(new float[] { 1, 0 }, samples.targets());
		assertEquals(0, samples.truth().steps());
	}

	@Test
	void eachStepMayHaveItsOwnTarget() throws IOException {
		Samples samples = new SequenceFile(file("id,x,y\na,1,2\na,3,4\nb,5,6\n")).everyStep(true).load();
		assertArrayEquals(new float[] { 2, 4, 6, 0 }, samples.targets());
		assertArrayEquals(new int[] { 2, 1 }, samples.truth().lengths());
		assertEquals(2, samples.truth().steps());
		assertTrue(samples.classes().isEmpty());
	}

	@Test
	void aSequenceWithTwoTargetsIsRefused() throws IOException {
		assertTrue(complaint(new SequenceFile(file("id,x,y\na,1,2\na,3,4\n"))).contains("t.csv:3:y"));
		assertTrue(complaint(new SequenceFile(file("id,y\na,1\n"))).contains("t.csv"));
	}
}
