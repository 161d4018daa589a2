package org.layerwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.model.io.NetworkFileException;
import org.layerwright.model.io.NetworkResource;
import org.layerwright.model.io.NetworkResourceFactory;

class NetworkFileSaveTest {

	@TempDir
	Path folder;
	private final Design design = new RandomDesigns(11).design();

	@Test
	void savingTwiceGivesTheSameBytesAndLeavesNothingElse() throws IOException {
		Path file = folder.resolve("a.network");
		NetworkFile.save(design, file);
		byte[] first = Files.readAllBytes(file);
		NetworkFile.save(design, file);
		assertArrayEquals(first, Files.readAllBytes(file));
		assertEquals(List.of(file), list());
	}

	@Test
	void permissionsStay() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions here");
		Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
		Path file = Files.writeString(folder.resolve("a.network"), "old");
		Files.setPosixFilePermissions(file, permissions);
		NetworkFile.save(design, file);
		assertEquals(permissions, Files.getPosixFilePermissions(file));
	}

	@Test
	void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
		Path file = Files.writeString(Files.createDirectory(folder.resolve("far")).resolve("a.network"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.network"), Path.of("far/a.network"));
		NetworkFile.save(design, link);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(NetworkFile.bytes(design), Files.readAllBytes(file));
	}

	@Test
	void foldersOnTheWayAreMade() throws IOException {
		Path file = folder.resolve("new/deep/a.network");
		NetworkFile.save(design, file);
		assertArrayEquals(NetworkFile.bytes(design), Files.readAllBytes(file));
	}

	@Test
	void whereNothingCanBeWrittenOneLineSaysSoAndNothingIsLeft() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "old");
		NetworkFileException inFile = assertThrows(NetworkFileException.class,
				() -> NetworkFile.save(design, file.resolve("a.network")));
		assertEquals("unwritable", inFile.key());
		NetworkFileException onFolder = assertThrows(NetworkFileException.class,
				() -> NetworkFile.save(design, folder));
		assertEquals("folder", onFolder.key());
		assertEquals(List.of(file), list());
		assertEquals("old", Files.readString(file));
	}

	@Test
	void streamsAndResourcesHoldTheSame() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		NetworkFile.write(design, out);
		assertArrayEquals(NetworkFile.bytes(design), out.toByteArray());
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(NetworkFile.EXTENSION,
				new NetworkResourceFactory());
		Resource resource = resources.createResource(URI.createURI("memory:/a.network"));
		resource.load(new ByteArrayInputStream(out.toByteArray()), null);
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		resource.save(again, null);
		assertArrayEquals(out.toByteArray(), again.toByteArray());
	}

	@Test
	void aLoadedDesignKnowsItsFile() throws IOException {
		Path file = folder.resolve("a b.network");
		NetworkFile.save(design, file);
		Design loaded = NetworkFile.load(file);
		assertTrue(NetworkResource.class.isInstance(loaded.eResource()));
		assertEquals(file.toAbsolutePath().toString(), loaded.eResource().getURI().toFileString());
	}

	@Test
	void aResourceOfAFileSavesItAtOnceToo() throws IOException {
		Path file = folder.resolve("a.network");
		NetworkFile.save(design, file);
		Design loaded = NetworkFile.load(file);
		loaded.setName("changed");
		loaded.eResource().save(null);
		assertEquals("changed", NetworkFile.load(file).getName());
		assertEquals(List.of(file), list());
	}

	private List<Path> list() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.toList();
		}
	}
}
