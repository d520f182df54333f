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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler's own parser sees it, before any types are known. */
record JavaSource(String name, CompilationUnitTree unit, DocTrees trees) {

    private static final class Program {
        private static final List<JavaSource> SOURCES = below(Checkout.MAIN_JAVA);
    }

    /** The sources of the program, read once. */
    static List<JavaSource> program() {
        return Program.SOURCES;
    }

    static List<JavaSource> below(Path folder) {
        return Checkout.files(folder, ".java").stream()
                .map(file -> parse(Checkout.name(file), Checkout.text(file)))
                .toList();
    }

    static JavaSource parse(String name, String text) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(file(text)));
        try {
            var unit = task.parse().iterator().next();
            return new JavaSource(name, unit, DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
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

    private static JavaFileObject file(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
