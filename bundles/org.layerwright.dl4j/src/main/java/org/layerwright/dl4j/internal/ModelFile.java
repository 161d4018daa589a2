package org.layerwright.dl4j.internal;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Graphs as files that DL4J's {@link ModelSerializer} reads. Written without compression, which numbers do not yield to
 * and which takes longer than an epoch of a small network; and to another name first, so that a file is never half
 * there.
 */
final class ModelFile {
	private ModelFile() {}

	/** Writes graph, state of the optimiser, and more entries by name beside them. */
	static void write(ComputationGraph graph, Path file, Map<String, byte[]> more) throws IOException {
		Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
		try (FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
			BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 18);
			write(graph, buffered, more);
			buffered.flush();
			out.getFD().sync();
		}
		Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** What the file of a graph would hold. */
	static byte[] bytes(ComputationGraph graph) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(graph, out, Map.of());
		return out.toByteArray();
	}

	private static void write(ComputationGraph graph, OutputStream out, Map<String, byte[]> more) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.setLevel(Deflater.NO_COMPRESSION);
		put(zip, ModelSerializer.CONFIGURATION_JSON,
				graph.getConfiguration().toJson().getBytes(StandardCharsets.UTF_8));
		put(zip, ModelSerializer.COEFFICIENTS_BIN, graph.params());
		INDArray state = graph.getUpdater().getStateViewArray();
		if (state != null && state.length() > 0) {
			put(zip, ModelSerializer.UPDATER_BIN, state);
		}
		for (Map.Entry<String, byte[]> entry : more.entrySet()) {
			put(zip, entry.getKey(), entry.getValue());
		}
		zip.finish();
	}

	/** Writes a text file that is never half there. */
	static void writeText(Path file, String text) throws IOException {
		Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
		Files.writeString(unfinished, text);
		Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Reads a graph with the state of its optimiser. */
	static ComputationGraph read(Path file) throws IOException {
		return ModelSerializer.restoreComputationGraph(file.toFile(), true);
	}

	/** Reads a graph that is an entry of a file, see {@link #bytes}. */
	static ComputationGraph read(Path file, String entry) throws IOException {
		return ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(entry(file, entry)), true);
	}

	/** The bytes of one entry. */
	static byte[] entry(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry(name);
			if (entry == null) {
				throw new NoSuchFileException(file + "!" + name);
			}
			return zip.getInputStream(entry).readAllBytes();
		}
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
	}

	private static void put(ZipOutputStream zip, String name, INDArray array) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
		Nd4j.write(array, out);
		out.flush();
	}
}
