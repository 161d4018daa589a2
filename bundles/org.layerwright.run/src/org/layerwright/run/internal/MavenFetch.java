package org.layerwright.run.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.transfer.TransferResource;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;
import org.layerwright.run.RunProblem;
import org.layerwright.run.TrainingDownload;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.runtime.standalonestatic.StandaloneStaticRuntime;

/** Resolves Maven coordinates as Maven does, with the mirrors and proxies of the user's own settings. */
public final class MavenFetch {
	private final Path repository;
	private final TrainingDownload.Progress progress;

	/**
	 * @param repository folder that keeps what was fetched, laid out as a local repository
	 */
	public MavenFetch(Path repository, TrainingDownload.Progress progress) {
		this.repository = repository;
		this.progress = progress;
	}

	/** The jars of {@code coordinates} and of all they need at run time. */
	public List<Path> jars(String... coordinates) throws RunProblem {
		ContextOverrides overrides = ContextOverrides.create().withUserSettings(true)
				.withLocalRepositoryOverride(repository).transferListener(new Listener(progress)).build();
		try (Context maven = new StandaloneStaticRuntime().create(overrides)) {
			List<Dependency> roots = Arrays.stream(coordinates)
					.map(c -> new Dependency(new DefaultArtifact(c), JavaScopes.RUNTIME)).toList();
			CollectRequest collect = new CollectRequest(roots, List.of(), maven.remoteRepositories());
			DependencyRequest request = new DependencyRequest(collect,
					DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
			return maven.repositorySystem().resolveDependencies(maven.repositorySystemSession(), request)
					.getArtifactResults().stream().map(ArtifactResult::getArtifact).map(a -> a.getFile().toPath())
					.toList();
		} catch (DependencyResolutionException e) {
			throw RunProblem.of("training.fetch.none", firstLine(e));
		}
	}

	private static String firstLine(Throwable e) {
		Throwable root = e;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
	}

	private static final class Listener extends AbstractTransferListener {
		private final TrainingDownload.Progress progress;

		Listener(TrainingDownload.Progress progress) {
			this.progress = progress;
		}

		@Override
		public void transferProgressed(TransferEvent event) {
			report(event);
		}

		@Override
		public void transferSucceeded(TransferEvent event) {
			report(event);
		}

		private void report(TransferEvent event) {
			TransferResource resource = event.getResource();
			String name = resource.getResourceName();
			if (name.endsWith(".jar")) {
				progress.fetched(name.substring(name.lastIndexOf('/') + 1), event.getTransferredBytes(),
						resource.getContentLength());
			}
		}
	}
}
