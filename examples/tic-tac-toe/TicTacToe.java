import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes all positions of tic-tac-toe that are not over, once with each best move: {@code java TicTacToe.java} makes
 * positions.csv, to learn from, and held-out.csv, every tenth position, to see whether the game has been understood.
 *
 * <p>
 * Squares are named a1 to c3, row by row; each is {@code me} (who is to move), {@code you} or {@code empty}. A move's
 * value is that of the game if both go on perfectly (minimax: mine is the greatest of my moves, yours the least of
 * yours); a win counts more the sooner it comes, a loss less the later.
 */
public final class TicTacToe {

	private static final String[] SQUARES = { "a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2", "c3" };
	private static final int[][] LINES = { { 0, 1, 2 }, { 3, 4, 5 }, { 6, 7, 8 }, { 0, 3, 6 }, { 1, 4, 7 },
		{ 2, 5, 8 }, { 0, 4, 8 }, { 2, 4, 6 } };
	private static final int WON = 10;

	/** A board as the one to move sees it: 1 mine, −1 yours, 0 empty. */
	private record Board(List<Integer> squares) {

		Board after(int square) {
			List<Integer> turned = new ArrayList<>();
			for (int i = 0; i < squares.size(); i++) {
				turned.add(i == square ? -1 : -squares.get(i));
			}
			return new Board(turned);
		}

		boolean lost() {
			for (int[] line : LINES) {
				if (squares.get(line[0]) + squares.get(line[1]) + squares.get(line[2]) == -3) {
					return true;
				}
			}
			return false;
		}

		boolean over() {
			return lost() || !squares.contains(0);
		}

		/** Greater than 0 if I win, and the greater the sooner; 0 for a draw. */
		int value() {
			if (lost()) {
				return -WON;
			}
			int best = squares.contains(0) ? -WON : 0;
			for (int square = 0; square < 9; square++) {
				if (squares.get(square) == 0) {
					best = Math.max(best, valueOf(square));
				}
			}
			return best;
		}

		private int valueOf(int square) {
			int theirs = after(square).value();
			return theirs == 0 ? 0 : -theirs + Integer.signum(theirs);
		}

		/** One row for each of the best moves. */
		String rows() {
			StringBuilder cells = new StringBuilder();
			for (int square : squares) {
				cells.append(square > 0 ? "me," : square < 0 ? "you," : "empty,");
			}
			StringBuilder rows = new StringBuilder();
			int best = value();
			for (int square = 0; square < 9; square++) {
				if (squares.get(square) == 0 && valueOf(square) == best) {
					rows.append(cells).append(SQUARES[square]).append('\n');
				}
			}
			return rows.toString();
		}
	}

	public static void main(String[] args) throws IOException {
		Set<Board> boards = new LinkedHashSet<>();
		collect(new Board(Collections.nCopies(9, 0)), boards);
		List<Board> shuffled = new ArrayList<>(boards);
		Collections.shuffle(shuffled, new Random(3));
		StringBuilder learned = new StringBuilder(String.join(",", SQUARES) + ",move\n");
		StringBuilder heldOut = new StringBuilder(learned);
		for (int i = 0; i < shuffled.size(); i++) {
			(i % 10 == 0 ? heldOut : learned).append(shuffled.get(i).rows());
		}
		Files.writeString(Path.of("positions.csv"), learned);
		Files.writeString(Path.of("held-out.csv"), heldOut);
	}

	private static void collect(Board board, Set<Board> boards) {
		if (board.over() || !boards.add(board)) {
			return;
		}
		for (int square = 0; square < 9; square++) {
			if (board.squares().get(square) == 0) {
				collect(board.after(square), boards);
			}
		}
	}
}
