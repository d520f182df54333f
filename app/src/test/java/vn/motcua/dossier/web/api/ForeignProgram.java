package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A program that somebody else writes: a client generated from the document by other people's generator, a source of its
 * own beside, both compiled and run in a process that has none of our classes.
 */
record ForeignProgram(Path folder) {
    private static final Path GENERATOR = Path.of("target", "openapi-generator.jar");
    private static final String OPTIONS = String.join(
            ",",
            "hideGenerationTimestamp=true",
            "openApiNullable=false",
            "useJakartaEe=true",
            "invokerPackage=outside",
            "apiPackage=outside.api",
            "modelPackage=outside.model");
    private static final int PATIENCE_SECONDS = 120;

    /** Checks the document and makes the client. */
    void generate(URI document) throws IOException, InterruptedException {
        var jar = GENERATOR.toString();
        assertThat(java("-jar", jar, "validate", "-i", document.toString())).contains("No validation issues");
        java(
                "-jar",
                jar,
                "generate",
                "-g",
                "java",
                "--library",
                "native",
                "-i",
                document.toString(),
                "-o",
                folder.resolve("client").toString(),
                "--global-property",
                "models,apis,supportingFiles,modelTests=false,apiTests=false,modelDocs=false,apiDocs=false",
                "--additional-properties",
                OPTIONS);
    }

    void compile(Path source) throws IOException {
        var sources = new ArrayList<>(List.of(source));
        try (var generated = Files.walk(folder.resolve("client/src/main/java"))) {
            generated.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            // Its annotations are taken from our class path; it runs without them.
            var path = GENERATOR + System.getProperty("path.separator") + System.getProperty("java.class.path");
            var options = List.of("-proc:none", "-nowarn", "-d", classes().toString(), "-cp", path);
            var task = compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            assertThat(task.call()).isTrue();
        }
    }

    String run(String main, String... arguments) throws IOException, InterruptedException {
        var path = classes() + System.getProperty("path.separator") + GENERATOR;
        return java(Stream.concat(Stream.of("-cp", path, main), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** What it wrote; it must end well. */
    private static String java(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(Stream.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto"), Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(written).isZero();
        return written;
    }
}
