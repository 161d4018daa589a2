package org.layerwright.codegen.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.layerwright.codegen.RuntimeLibrary;

/** The {@code pom.xml} of a generated project: Maven 3.8, Java 17, nothing but Maven Central and its own folder. */
final class ProjectModel {

	private static final String TEMPLATE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<project xmlns="http://maven.apache.org/POM/4.0.0">
			  <modelVersion>4.0.0</modelVersion>
			  <groupId>org.layerwright.generated</groupId>
			  <artifactId>%1$s</artifactId>
			  <version>1.0-SNAPSHOT</version>
			  <name>%2$s</name>

			  <properties>
			    <maven.compiler.release>17</maven.compiler.release>
			    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
			    <dl4j.version>1.0.0-M2.1</dl4j.version>
			    <dnnl.version>2.5.2-1.5.7</dnnl.version>
			    <opencl.version>3.0-1.5.7</opencl.version>
			    <main.class>%3$s.Main</main.class>
			  </properties>

			  <dependencies>
			    <dependency>
			      <groupId>org.deeplearning4j</groupId>
			      <artifactId>deeplearning4j-nn</artifactId>
			      <version>${dl4j.version}</version>
			    </dependency>
			    <dependency>
			      <groupId>org.nd4j</groupId>
			      <artifactId>nd4j-native</artifactId>
			      <version>${dl4j.version}</version>
			    </dependency>
			    <!-- The native code, for this machine alone: for all of them it is 1 GB. -->
			    <dependency>
			      <groupId>org.nd4j</groupId>
			      <artifactId>nd4j-native</artifactId>
			      <version>${dl4j.version}</version>
			      <classifier>${nd4j.platform}</classifier>
			    </dependency>
			    <!-- Multiplies and convolves, where it has native code; elsewhere OpenBLAS does. -->
			    <dependency>
			      <groupId>org.bytedeco</groupId>
			      <artifactId>dnnl</artifactId>
			      <version>${dnnl.version}</version>
			    </dependency>
			    <!-- DL4J logs through SLF4J: say nothing. -->
			    <dependency>
			      <groupId>org.slf4j</groupId>
			      <artifactId>slf4j-nop</artifactId>
			      <version>1.7.36</version>
			      <scope>runtime</scope>
			    </dependency>
			%4$s  </dependencies>
			%5$s
			  <build>
			    <plugins>
			      <plugin>
			        <artifactId>maven-compiler-plugin</artifactId>
			        <version>3.13.0</version>
			        <configuration>
			          <compilerArgs>
			            <!-- DL4J's own jars name others that are not there. -->
			            <arg>-Xlint:all,-path</arg>
			          </compilerArgs>
			        </configuration>
			      </plugin>
			      <plugin>
			        <groupId>org.codehaus.mojo</groupId>
			        <artifactId>exec-maven-plugin</artifactId>
			        <version>3.5.0</version>
			        <configuration>
			          <mainClass>${main.class}</mainClass>
			          <cleanupDaemonThreads>false</cleanupDaemonThreads>
			        </configuration>
			      </plugin>
			    </plugins>
			  </build>

			  <profiles>
			%6$s  </profiles>
			</project>
			""";

	private static final String LIBRARY = """
			    <dependency>
			      <groupId>%s</groupId>
			      <artifactId>%s</artifactId>
			      <version>%s</version>
			    </dependency>
			""";

	private static final String REPOSITORY = """

			  <!-- What DL4J lacks travels with the project. -->
			  <repositories>
			    <repository>
			      <id>layerwright-lib</id>
			      <url>${project.baseUri}/lib</url>
			      <releases>
			        <checksumPolicy>ignore</checksumPolicy>
			      </releases>
			    </repository>
			  </repositories>
			""";

	private static final String PROFILE = """
			    <profile>
			      <id>%1$s</id>
			      <activation>
			        <os>
			          %2$s
			          <arch>%3$s</arch>
			        </os>
			      </activation>
			      <properties>
			        <nd4j.platform>%1$s</nd4j.platform>
			      </properties>
			%4$s    </profile>
			""";

	private static final String ONE_DNN = """
			      <dependencies>
			        <dependency>
			          <groupId>org.bytedeco</groupId>
			          <artifactId>dnnl</artifactId>
			          <version>${dnnl.version}</version>
			          <classifier>${nd4j.platform}</classifier>
			        </dependency>
			        <!-- oneDNN's class asks for it, though nothing computes with it. -->
			        <dependency>
			          <groupId>org.bytedeco</groupId>
			          <artifactId>opencl</artifactId>
			          <version>${opencl.version}</version>
			          <classifier>${nd4j.platform}</classifier>
			        </dependency>
			      </dependencies>
			""";

	private static final String LINUX = "<name>linux</name>";
	private static final String MAC = "<family>mac</family>";
	private static final String WINDOWS = "<family>windows</family>";

	private ProjectModel() {}

	static String text(String title, Names names, List<RuntimeLibrary> libraries) {
		String dependencies = libraries.stream()
				.map(l -> LIBRARY.formatted(RuntimeLibrary.GROUP, l.artifact(), l.version()))
				.collect(Collectors.joining());
		return TEMPLATE.formatted(names.project(), Xml.content(title), names.packageName(), dependencies,
				libraries.isEmpty() ? "" : REPOSITORY, profiles());
	}

	private static String profiles() {
		return PROFILE.formatted("linux-x86_64", LINUX, "amd64", ONE_DNN)
				+ PROFILE.formatted("linux-arm64", LINUX, "aarch64", ONE_DNN)
				+ PROFILE.formatted("windows-x86_64", WINDOWS, "amd64", ONE_DNN)
				+ PROFILE.formatted("macosx-x86_64", MAC, "x86_64", ONE_DNN)
				+ PROFILE.formatted("macosx-arm64", MAC, "aarch64", "");
	}
}
