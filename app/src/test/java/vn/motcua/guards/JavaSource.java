package vn.motcua.guards;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler's own parser sees it, before any types are known. */
record JavaSource(String name, CompilationUnitTree unit, DocTrees trees) {

    private static final class Everything {
        private static final List<JavaSource> SOURCES = parse(Checkout.files(Checkout.ROOT, ".java").stream()
                .map(file -> new Text(Checkout.name(file), Checkout.text(file)))
                .toList());
        private static final List<JavaSource> PROGRAM = SOURCES.stream()
                .filter(source -> Checkout.ROOT.resolve(source.name()).startsWith(Checkout.MAIN_JAVA))
                .toList();
    }

    /** The sources of the repository, read once for all guards. */
    static List<JavaSource> everywhere() {
        return Everything.SOURCES;
    }

    /** Those of the program. */
    static List<JavaSource> program() {
        return Everything.PROGRAM;
    }

    static JavaSource parse(String name, String text) {
        return parse(List.of(new Text(name, text))).getFirst();
    }

    /** One compiler for all: to furnish it takes far longer than to read a file. */
    private static List<JavaSource> parse(List<Text> texts) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, texts);
        try {
            var sources = new ArrayList<JavaSource>();
            for (var unit : task.parse()) {
                var name = unit.getSourceFile().toUri().getPath().substring(1);
                sources.add(new JavaSource(name, unit, DocTrees.instance(task)));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The name of the type the file is named after, from the room on. */
    String typeName() {
        var file = name.substring(name.lastIndexOf('/') + 1).replace(".java", "");
        return (packageName() + "." + file).replaceFirst("^vn\\.motcua\\.", "");
    }

    /** The public types declared at the top of the file: one, or none. */
    List<ClassTree> publicTypes() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .toList();
    }

    /** Every part of the file of this kind, however deep, in the order of the text. */
    <T extends Tree> List<T> all(Class<T> kind) {
        return all(unit, kind);
    }

    private static <T extends Tree> List<T> all(Tree part, Class<T> kind) {
        var found = new ArrayList<T>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (kind.isInstance(tree)) {
                    found.add(kind.cast(tree));
                }
                return super.scan(tree, null);
            }
        }.scan(part, null);
        return found;
    }

    Optional<String> javadoc(Tree tree) {
        return Optional.ofNullable(trees.getDocComment(TreePath.getPath(unit, tree)))
                .map(String::strip);
    }

    long firstLine(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    /** How many lines end inside this part. */
    long breaksIn(Tree tree) {
        var end = trees.getSourcePositions().getEndPosition(unit, tree);
        return unit.getLineMap().getLineNumber(end) - firstLine(tree);
    }

    /** How many of those end inside a text block. */
    long breaksInTextOf(Tree tree) {
        return all(tree, LiteralTree.class).stream().mapToLong(this::breaksIn).sum();
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String content;

        Text(String name, String content) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
