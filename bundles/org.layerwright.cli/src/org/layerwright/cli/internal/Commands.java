package org.layerwright.cli.internal;

import java.lang.reflect.Constructor;

import org.layerwright.run.Versions;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it talks to, and gives all of them help and version. */
final class Commands implements IFactory {
	private final Console console;

	Commands(Console console) {
		this.console = console;
	}

	@Override
	public <K> K create(Class<K> type) throws Exception {
		for (Constructor<?> constructor : type.getDeclaredConstructors()) {
			if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
				return type.cast(constructor.newInstance(console));
			}
		}
		return CommandLine.defaultFactory().create(type);
	}

	/** {@code --help} and {@code --version} on {@code line} and every command below it. */
	static void complete(CommandLine line) {
		line.getCommandSpec().mixinStandardHelpOptions(true)
				.versionProvider(() -> new String[] { "layerwright " + Versions.layerwright() });
		line.getSubcommands().values().forEach(Commands::complete);
	}
}
