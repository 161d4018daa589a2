package org.layerwright.protocol.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.protocol.Checkpoint;
import org.layerwright.protocol.Command;
import org.layerwright.protocol.CommandCodec;
import org.layerwright.protocol.EpochStarted;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.GeneratedSamples;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.LayerHealth;
import org.layerwright.protocol.Layers;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunFailed;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunPaused;
import org.layerwright.protocol.RunResumed;
import org.layerwright.protocol.RunStarted;
import org.layerwright.protocol.SampleCounts;
import org.layerwright.protocol.UnknownEvent;

class ProtocolTest {

	static Stream<Event> events() {
		return Stream.of(
				new RunStarted(1, 0, "diğits \"5\"\n\u2028\ud800", -7, 3, 150, 64, 535_818L, new SampleCounts(1, 2, 3),
						List.of("猫", "a\\b"), Map.of("dl4j", "1"), "Linux"),
				new EpochStarted(2, 1, 1), new Iteration(3, Long.MAX_VALUE / 1024, 1, 1, 0.1 + 0.2, 1e-300, 1e9),
				new Evaluation(4, 2, 1, 9, Evaluation.TEST, Map.of("loss", Double.NaN),
						List.of(List.of(1, 2), List.of())),
				new GeneratedSamples(5, 2, 1, 9, GeneratedSamples.TEXT, List.of("a\nb"), List.of(), List.of()),
				new GeneratedSamples(5, 2, 1, 9, GeneratedSamples.POINTS, List.of(), List.of(1, 2), List.of(0.5, -1.0)),
				new Layers(5, 2, 1, 9, List.of(new LayerHealth("a", 1, 2, -3.5, 4, Double.NaN))),
				new Performance(5, 2, 2, 0.25, 1e6, List.of("conv 1: dilation, with \"padding\"")),
				new Checkpoint(6, 2, "checkpoints/1.zip", 1, 9), new Message(7, 3, Message.INFO, ""),
				new RunPaused(8, 3), new RunResumed(9, 4), new RunFinished(10, 5, "completed", 0.5, Map.of("a", 1.0)),
				new RunFailed(11, 6, "cause", "remedy"));
	}

	static Stream<Command> commands() {
		return Stream.of(new Command.Pause(), new Command.Resume(), new Command.Stop(), new Command.Checkpoint(),
				new Command.LearningRate(0.001));
	}

	@Test
	void layersWithOneReasonShareALine() {
		Performance said = new Performance(1, 1, 1, 0, 1, List.of("conv: left out", "odd", "dense: no fast: tan",
				"output: left out"));
		assertEquals(List.of("conv, output: left out", "odd", "dense: no fast: tan"), said.stockByReason());
	}

	@ParameterizedTest
	@MethodSource("events")
	void anEventSurvivesItsLine(Event event) {
		String line = EventCodec.toLine(event);
		assertFalse(line.contains("\n"), line);
		assertEquals(event, EventCodec.parse(line));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void aCommandSurvivesItsLine(Command command) {
		assertEquals(command, CommandCodec.parse(CommandCodec.toLine(command)));
	}

	@Test
	void iterationsAreToldLessOftenTheMoreThereAre() {
		assertEquals(10_000, told(0, 10_000));
		assertEquals(9_000, told(10_000, 100_000));
		assertEquals(9_000, told(100_000, 1_000_000));
		assertTrue(Iteration.isTold(10_010) && !Iteration.isTold(10_011));
		assertTrue(Iteration.isTold(2_000_000_000));
	}

	private static long told(int after, int last) {
		return IntStream.rangeClosed(after + 1, last).filter(Iteration::isTold).count();
	}

	@Test
	void aLineIsWrittenAsTheArchitectureSays() {
		assertEquals("{\"type\":\"iteration\",\"seq\":3,\"t\":12,\"epoch\":1,\"iteration\":2,\"loss\":0.5,"
				+ "\"learningRate\":null,\"samplesPerSecond\":100}",
				EventCodec.toLine(new Iteration(3, 12, 1, 2, 0.5, Double.NaN, 100)));
	}

	@Test
	void unknownFieldsAreIgnoredAndMissingOnesHaveDefaults() {
		Event event = EventCodec.parse("{\"type\":\"iteration\",\"seq\":3,\"colour\":{\"a\":[1]},\"epoch\":\"x\"}");
		assertEquals(new Iteration(3, 0, 0, 0, Double.NaN, Double.NaN, Double.NaN), event);
	}

	@Test
	void anUnknownTypeKeepsItsLine() {
		String line = "{\"type\":\"weather\",\"seq\":5,\"t\":6,\"sun\":true}";
		assertEquals(new UnknownEvent(5, 6, "weather", line), EventCodec.parse(line));
		assertEquals(line, EventCodec.toLine(EventCodec.parse(line)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{\"type\":[]}", "\u0000",
		"{\"type\":\"evaluation\",\"metrics\":3}" })
	void noLineMakesTheCodecFail(String line) {
		assertTrue(EventCodec.parse(line).seq() == 0);
		assertTrue(CommandCodec.parse(line) instanceof Command.Unknown);
	}
}
