import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Prints questions and answers of a very small world, a tab between: {@code java Dialogue.java > dialogue.tsv}. */
public final class Dialogue {

	private static final String[] NAMES = { "anna", "ben", "chen", "dara", "emil", "fatima", "gita", "hugo", "ines",
		"jun", "kofi", "lena" };
	private static final String[] THINGS = { "apples", "books", "cats", "dogs", "drums", "kites", "maps", "pears",
		"songs", "trains", "trees", "walks" };
	private static final String[] PLACES = { "beijing", "berlin", "cairo", "lima", "oslo", "paris", "quito", "rome" };
	private static final String[] COLOURS = { "blue", "green", "red", "white", "yellow" };
	private static final String[] HOURS = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" };

	private Dialogue() {}

	/** Prints the pairs, always the same ones. */
	public static void main(String[] args) {
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		Set<String> lines = new LinkedHashSet<>();
		people(lines);
		tastes(lines);
		journeys(lines);
		lines.forEach(line -> out.print(line + "\n"));
		out.flush();
	}

	private static void people(Set<String> lines) {
		for (String name : NAMES) {
			lines.add("hello my name is " + name + "\thello " + name + " how are you ?");
			lines.add("good bye from " + name + "\tgood bye " + name + " !");
			for (String place : PLACES) {
				lines.add("i am " + name + " and i live in " + place + "\thow is the weather in " + place + " , " + name
						+ " ?");
			}
			for (String other : NAMES) {
				if (!name.equals(other)) {
					lines.add("do you know " + name + " and " + other + " ?\tyes , " + name + " is a friend of "
							+ other);
				}
			}
		}
	}

	private static void tastes(Set<String> lines) {
		for (String thing : THINGS) {
			lines.add("do you like " + thing + " ?\tyes i like " + thing + " very much");
			for (String colour : COLOURS) {
				lines.add("i like " + colour + " " + thing + "\twhy do you like " + colour + " " + thing + " ?");
				lines.add("i have no " + colour + " " + thing + "\tthen take my " + colour + " " + thing);
			}
			for (String name : NAMES) {
				lines.add(name + " has lost all " + thing + "\tlet us help " + name + " to find the " + thing);
			}
		}
	}

	private static void journeys(Set<String> lines) {
		for (String from : PLACES) {
			for (String to : PLACES) {
				if (!from.equals(to)) {
					lines.add("how do i get from " + from + " to " + to + " ?\ttake the train to " + to + " , it leaves "
							+ from + " soon");
				}
			}
			for (String hour : HOURS) {
				lines.add("i will be in " + from + " at " + hour + "\tthen we meet at " + hour + " in " + from);
			}
		}
	}
}
