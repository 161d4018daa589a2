package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example that plays tic-tac-toe keeps the value of positions that it has never seen. */
@Timeout(300)
class TicTacToeExampleTest {

	private static final List<String> SQUARES = List.of("a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2", "c3");

	@TempDir
	Path folder;

	@Test
	void movesInPositionsThatItHasNeverSeenKeepTheValueOfTheGame() throws Exception {
		Path run = folder.resolve("run");
		Example.train(run, "tic-tac-toe/tic-tac-toe.network");
		Path heldOut = Example.file("tic-tac-toe/held-out.csv");
		List<String> rows = Files.readAllLines(heldOut).stream().skip(1).toList();
		Cli.Result predicted = Cli.run("predict", run, "--input", heldOut);
		assertEquals(0, predicted.status(), predicted.toString());
		List<String> moves = predicted.out().stream().map(String::strip).filter(l -> l.matches("\\d+ .*"))
				.map(l -> l.split(" +")[1]).toList();
		assertEquals(rows.size(), moves.size(), predicted.toString());
		Map<String, Boolean> kept = new HashMap<>();
		for (int i = 0; i < moves.size(); i++) {
			String position = rows.get(i).substring(0, rows.get(i).lastIndexOf(','));
			kept.put(position, keeps(position.split(","), SQUARES.indexOf(moves.get(i))));
		}
		double share = kept.values().stream().filter(k -> k).count() / (double) kept.size();
		assertTrue(kept.size() > 400, kept.size() + " positions");
		assertTrue(share >= 0.95, share + " of the moves keep the value");
	}

	private static boolean keeps(String[] cells, int move) {
		int[] board = Arrays.stream(cells).mapToInt(c -> c.equals("me") ? 1 : c.equals("you") ? -1 : 0).toArray();
		return board[move] == 0 && -value(after(board, move)) == value(board);
	}

	/** The board as the other one sees it after a move. */
	private static int[] after(int[] board, int move) {
		int[] turned = Arrays.stream(board).map(v -> -v).toArray();
		turned[move] = -1;
		return turned;
	}

	/** 1 if who is to move wins, −1 if the other one does, 0 for a draw, both playing perfectly. */
	private static int value(int[] b) {
		if (lost(b)) {
			return -1;
		}
		List<Integer> values = new ArrayList<>();
		for (int i = 0; i < b.length; i++) {
			if (b[i] == 0) {
				values.add(-value(after(b, i)));
			}
		}
		return values.stream().mapToInt(v -> v).max().orElse(0);
	}

	private static boolean lost(int[] b) {
		for (int i = 0; i < 3; i++) {
			if (b[3 * i] + b[3 * i + 1] + b[3 * i + 2] == -3 || b[i] + b[i + 3] + b[i + 6] == -3) {
				return true;
			}
		}
		return b[0] + b[4] + b[8] == -3 || b[2] + b[4] + b[6] == -3;
	}
}
