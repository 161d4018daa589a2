package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.CsvFile;
import org.layerwright.dl4j.data.DataException;
import org.layerwright.dl4j.data.Missing;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;

class CsvFileTest {
	@TempDir
	Path folder;

	private CsvFile file(String text) throws IOException {
		return new CsvFile(Files.writeString(folder.resolve("table.csv"), text).toString());
	}

	private static String complaint(CsvFile file) {
		DataException e = assertThrows(DataException.class, file::load);
		assertTrue(!e.remedy().isBlank());
		assertEquals(1, (e.getMessage() + e.remedy()).lines().count());
		return e.getMessage();
	}

	@Test
	void aTargetOfNumbersIsMeasured() throws IOException {
		Samples samples = file("a,b,y\n1,2,3\n4,5.5,-6e1\n").load();
		assertArrayEquals(new float[] { 1, 2, 4, 5.5f }, samples.features());
		assertArrayEquals(new float[] { 3, -60 }, samples.targets());
		assertTrue(samples.classes().isEmpty());
	}

	@Test
	void aTargetOfWordsIsClassified() throws IOException {
		Samples samples = file("kind,x\nb,1\na,2\nb,3\n").target("kind").load();
		assertEquals(List.of("a", "b"), samples.classes());
		assertArrayEquals(new float[] { 1, 0, 1 }, samples.targets());
	}

	@Test
	void numbersThatAreNamesAreClassesAndCategoriesInTheirOrder() throws IOException {
		Samples samples = file("year,y\n10,2\n9,1\n").categorical("year", "y").load();
		assertEquals(List.of("9", "10"), samples.columns().get(0).categories());
		assertArrayEquals(new float[] { 0, 1, 1, 0 }, samples.features());
		assertEquals(List.of("1", "2"), samples.classes());
	}

	@Test
	void aColumnOfWordsBecomesOneFeatureACategory() throws IOException {
		Samples samples = file("x,colour,y\n1,red,1\n2,blue,2\n3,green,3\n").load();
		assertArrayEquals(new int[] { 4 }, samples.shape());
		assertArrayEquals(new float[] { 1, 0, 0, 1, 2, 1, 0, 0, 3, 0, 1, 0 }, samples.features());
	}

	@Test
	void quotesKeepSeparatorsLineEndsAndQuotes() throws IOException {
		Samples samples = file("\ufeff\"a, \"\"b\"\"\" ,y\r\n\"1\",\"x\ny\"\r\n\r\n 2 , \"z, \"\r\n").load();
		assertEquals("a, \"b\"", samples.columns().get(0).name());
		assertEquals(List.of("x\ny", "z, "), samples.classes());
	}

	@Test
	void columnsAreChosenOrLeftOut() throws IOException {
		CsvFile file = file("a;b;c;y\n1;2;3;4\n").separator(';');
		assertArrayEquals(new float[] { 3, 1 }, file.features("c", "a").load().features());
		assertArrayEquals(new float[] { 1, 3 }, file.ignore("b").load().features());
		assertTrue(complaint(file.ignore("d")).contains("'d'"));
	}

	@Test
	void withoutAHeaderColumnsAreNumbered() throws IOException {
		Samples samples = file("1,2\n3,4\n").header(false).target("1").load();
		assertArrayEquals(new float[] { 2, 4 }, samples.features());
	}

	@Test
	void aMissingValueIsAnErrorASkippedRowOrTheMean() throws IOException {
		CsvFile file = file("a,k,y\n1,u,3\nNA,v,4\n5,?,5\n");
		assertTrue(complaint(file).contains("table.csv:3:a"));
		assertEquals(1, file.missing(Missing.SKIP).load().count());
		assertArrayEquals(new float[] { 1, 1, 0, 3, 0, 1, 5, 0, 0 }, file.missing(Missing.MEAN).load().features());
		assertTrue(complaint(file("a,y\n1,\n2,1").missing(Missing.MEAN)).contains("table.csv:2:y"));
	}

	@Test
	void complaintsNameFileLineAndColumn() throws IOException {
		assertTrue(complaint(file("a,y\n1,2\n1,2,3\n")).contains("table.csv:3"));
		assertTrue(complaint(file("a,y\n\n1,\"2\n3\n")).contains("table.csv:3"));
		assertTrue(complaint(file("a,y\n")).contains("table.csv"));
		assertTrue(complaint(file("a,y\n1,2\n").target("z")).contains("a, y"));
		assertTrue(complaint(file("a,y\nx,1\nz,w\n1,2\n").window(1)).contains("table.csv:3:y"));
		assertTrue(complaint(new CsvFile("nowhere/at all.csv")).contains("all.csv"));
		Files.write(folder.resolve("table.csv"), "a,y\n\u00e4,1\n".getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(complaint(new CsvFile(folder.resolve("table.csv").toString())).contains("UTF-8"));
	}

	@Test
	void aSeriesPredictsEachValueFromThePastAndIsSplitInOrder() throws IOException {
		Samples samples = file("day,views\na,1\nb,2\nc,3\nd,4\ne,5\nf,6\n").window(2).load();
		assertArrayEquals(new float[] { 1, 2, 2, 3, 3, 4, 4, 5 }, samples.features());
		assertArrayEquals(new float[] { 3, 4, 5, 6 }, samples.targets());
		Split.Parts parts = Split.of(0.5, 0.25, 0.25).parts(samples);
		assertArrayEquals(new int[] { 0, 1 }, parts.training());
		assertArrayEquals(new int[] { 3 }, parts.test());
	}
}
