import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** Prints scenes of invented plays in the layout of old ones: {@code java Plays.java > plays.txt}. */
public final class Plays {

	private static final int SPEECHES = 1_200;
	private static final String[] SPEAKERS = { "BALTHASAR", "COUNTESS", "DUKE", "FERRYMAN", "GARDENER", "MESSENGER",
		"NURSE", "QUEEN", "SOLDIER", "WIDOW" };
	private static final String[] CALLS = { "O", "Nay", "Come", "Hark", "Alas", "Why", "Peace", "Good morrow" };
	private static final String[] WHOM = { "my lord", "good sister", "sweet friend", "old fool", "gentle sir",
		"brave cousin", "dear lady", "honest man" };
	private static final String[] WHO = { "the night", "thy brother", "our quiet garden", "that proud king", "my heart",
		"the cold river", "this letter", "your daughter", "the morning bell", "a stranger's horse" };
	private static final String[] DOES = { "hath forgotten", "will carry", "shall remember", "doth fear", "can not hide",
		"must follow", "hath stolen", "would forgive", "never saw", "still loves" };
	private static final String[] WHAT = { "the road to the sea", "a kinder word", "all that we have sworn",
		"the light upon the hill", "thy father's crown", "so small a wound", "the song of the ferryman",
		"what no man dares to say", "the silence of the stones", "my last candle" };
	private static final String[] WHEN = { "before the winter comes", "while others sleep", "as thou wilt see",
		"for the sake of peace", "when the gates are shut", "without a sound", "until the day is done" };

	private final Random random = new Random(1);
	private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

	private Plays() {}

	/** Prints the scenes, always the same ones. */
	public static void main(String[] args) {
		Plays plays = new Plays();
		for (int i = 0; i < SPEECHES; i++) {
			plays.speech();
		}
		plays.out.flush();
	}

	private void speech() {
		out.print(one(SPEAKERS) + ":\n");
		int lines = 1 + random.nextInt(3);
		for (int i = 0; i < lines; i++) {
			out.print(sentence() + "\n");
		}
		out.print("\n");
	}

	private String sentence() {
		String core = one(WHO) + " " + one(DOES) + " " + one(WHAT);
		return switch (random.nextInt(4)) {
		case 0 -> one(CALLS) + ", " + one(WHOM) + ", " + core + ".";
		case 1 -> capital(core) + ",\n" + capital(one(WHEN)) + ".";
		case 2 -> capital(one(WHEN)) + ", " + core + "!";
		default -> "Think you, " + one(WHOM) + ", " + core + "?";
		};
	}

	private String one(String... all) {
		return all[random.nextInt(all.length)];
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}
