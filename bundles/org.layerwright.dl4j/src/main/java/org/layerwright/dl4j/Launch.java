package org.layerwright.dl4j;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

import org.layerwright.dl4j.internal.WarmUp;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.LaunchSettings;
import org.nd4j.common.config.ND4JClassLoading;

/**
 * Starts a generated network class whose class files are not on the class path: they may still be on their way while
 * ND4J wakes up, which takes most of the time until the first iteration; and a class path that never changes lets the
 * JVM keep its classes in an archive.
 */
public final class Launch {
	private static volatile boolean ready;

	private Launch() {}

	/** Waits for the class files if {@link LaunchSettings#AWAIT} says so, then calls the main class. */
	public static void main(String[] args) throws Exception {
		Thread warm = new Thread(Launch::wakeUp, "layerwright-warm-up");
		warm.setDaemon(true);
		warm.start();
		if (Boolean.parseBoolean(System.getenv(LaunchSettings.AWAIT)) && !told()) {
			System.exit(ExitStatus.FAILED); // who wanted to say so is gone
		}
		ready = true;
		warm.join(); // two that build networks at once would share random numbers
		ClassLoader loader = new URLClassLoader(classes(System.getenv(LaunchSettings.CLASSES)),
				Launch.class.getClassLoader());
		Thread.currentThread().setContextClassLoader(loader);
		ND4JClassLoading.setNd4jClassloader(loader);
		start(loader.loadClass(System.getenv(LaunchSettings.MAIN)), args);
	}

	private static void start(Class<?> network, String[] args) throws Exception {
		try {
			network.getMethod("main", String[].class).invoke(null, (Object) args);
		} catch (InvocationTargetException e) {
			e.getCause().printStackTrace();
			System.exit(ExitStatus.FAILED);
		}
	}

	/** Loads ND4J, and goes on with what a training needs then for as long as there is nothing to train. */
	private static void wakeUp() {
		WarmUp.library();
		if (!ready && Runtime.getRuntime().availableProcessors() > 1) {
			WarmUp.network();
		}
	}

	private static boolean told() throws IOException {
		return System.in.read() >= 0;
	}

	private static URL[] classes(String path) throws MalformedURLException {
		String[] parts = path.split(File.pathSeparator);
		URL[] urls = new URL[parts.length];
		for (int i = 0; i < parts.length; i++) {
			urls[i] = Path.of(parts[i]).toUri().toURL(); // a folder must exist by now to get its slash
		}
		return urls;
	}
}
