import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the model's Java code from its Ecore, without a workbench: {@code java GenerateModel.java BUNDLE_FOLDER}.
 * The generator's settings are the few lines in {@link #settings}, so there is no .genmodel file to keep in step.
 */
public final class GenerateModel {

	private GenerateModel() {
	}

	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toRealPath();
		GenModelPackage.eINSTANCE.eClass();
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		EPackage model = (EPackage) resources
				.getResource(URI.createFileURI(bundle.resolve("model/layerwright.ecore").toString()), true)
				.getContents().get(0);
		EcorePlugin.getPlatformResourceMap().put("bundle", URI.createFileURI(bundle + "/"));
		Files.createDirectories(bundle.resolve("src-gen"));
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		GenModel settings = settings(model);
		settings.setCanGenerate(true);
		generator.setInput(settings);
		Diagnostic result = generator.generate(settings, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(result.toString());
		}
	}

	private static GenModel settings(EPackage model) {
		GenModel settings = GenModelFactory.eINSTANCE.createGenModel();
		settings.initialize(java.util.List.of(model));
		settings.setModelName("Layerwright");
		settings.setModelDirectory("/bundle/src-gen");
		settings.setModelPluginID(null);
		settings.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
		settings.setCopyrightText("Generated from model/layerwright.ecore. Do not edit.");
		settings.setUpdateClasspath(false);
		settings.setBundleManifest(false);
		settings.setSuppressGenModelAnnotations(true);
		settings.setOperationReflection(false);
		settings.setMinimalReflectiveMethods(true);
		settings.getGenPackages().get(0).setBasePackage("org.layerwright");
		settings.getGenPackages().get(0).setPrefix("Model");
		return settings;
	}
}
