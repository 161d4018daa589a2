import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.tools.ToolProvider;

import org.layerwright.catalog.Catalog;
import org.layerwright.codegen.GeneratedProject;
import org.layerwright.codegen.ProjectGenerator;
import org.layerwright.core.Analysis;
import org.layerwright.core.Costs;
import org.layerwright.core.Designs;
import org.layerwright.core.Settings;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;
import org.layerwright.model.Training;

/** A subject drawn, generated and compiled as a user's design is. */
final class Drawing {
	private final Catalog catalog = Catalog.standard();
	private final Designs designs = new Designs(catalog);
	private final Subject subject;
	private final Design design;

	Drawing(Subject subject) {
		this.subject = subject;
		this.design = Designs.create(subject.name());
		draw();
		train();
	}

	/** Floating-point operations of an update, for each sample: two a multiplication forwards, twice that backwards. */
	double operations() {
		return 6.0 * costs().cost().multiplyAdds();
	}

	/**
	 * Bytes that an update moves at least, for each sample of a batch: activations are written, read by the next layer, read
	 * again backwards, as are their errors; of each parameter gradient, both moments of Adam and itself are read and written.
	 */
	double bytes(int batch) {
		return 6.0 * costs().activationBytes() + 8.0 * Float.BYTES * costs().cost().parameters() / batch;
	}

	private Costs costs() {
		Analysis analysis = Analysis.of(catalog, design);
		return design.getNetworks().get(0).getNodes().stream().map(analysis::costs).reduce(Costs.NONE, Costs::plus);
	}

	/** Generates and compiles the network class; gives its name. */
	String compile(Path folder) throws Exception {
		GeneratedProject project = new ProjectGenerator(List.of()).generate(design, Analysis.of(catalog, design));
		Path source = folder.resolve(project.mainClass().replaceFirst(".*\\.", "") + ".java");
		Files.write(source, project.regenerated().get(project.networkFile()));
		int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-cp",
				System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
		if (status != 0) {
			throw new IOException("the code of " + subject.name() + " does not compile, see " + source);
		}
		return project.mainClass();
	}

	private void draw() {
		Network network = design.getNetworks().get(0);
		Map<String, Node> nodes = new HashMap<>();
		for (String text : subject.nodes()) {
			String[] parts = text.split(" ");
			Node node = designs.add(network, parts[1]);
			node.setName(parts[0]);
			nodes.put(parts[0], node);
			Arrays.stream(parts).skip(3).forEach(s -> Settings.set(catalog, node, s.split("=")[0], s.split("=")[1]));
			if (!parts[1].equals("input")) {
				Arrays.stream(parts[2].split(",")).forEach(source -> designs.connect(nodes.get(source), node));
			}
		}
	}

	private void train() {
		DataSource data = ModelFactory.eINSTANCE.createDataSource();
		data.setId("data");
		data.setName("data");
		data.setKind("csv");
		data.getSettings().add(setting("path", "any.csv"));
		design.getData().add(data);
		Training training = ModelFactory.eINSTANCE.createTraining();
		training.setId("training");
		training.setKind("supervised");
		Setting adam = setting("optimizer", "adam");
		adam.getSettings().add(setting("learningRate", "0.001"));
		training.getSettings().add(adam);
		training.getSettings().add(setting("loss", subject.loss()));
		design.setTraining(training);
	}

	private static Setting setting(String key, String value) {
		Setting setting = ModelFactory.eINSTANCE.createSetting();
		setting.setKey(key);
		setting.setValue(value);
		return setting;
	}
}
