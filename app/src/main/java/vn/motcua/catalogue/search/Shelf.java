package vn.motcua.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Giá sách: a Lucene index in memory that picks, out of all entries, those worth a closer look. */
final class Shelf {
    private static final String NAME = "name";
    private static final String FURTHER = "further";
    private static final String AT = "at";
    private static final float FURTHER_BOOST = 0.2f;

    private final IndexSearcher searcher;

    private Shelf(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param names the words of the names of each entry, beside the words of what else is known of it */
    static Shelf of(List<List<List<Word>>> names, List<List<Word>> further) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
                for (var at = 0; at < names.size(); at++) {
                    writer.addDocument(document(at, names.get(at), further.get(at)));
                }
                writer.forceMerge(1);
            }
            return new Shelf(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(int at, List<List<Word>> names, List<Word> further) {
        var document = new Document();
        document.add(new NumericDocValuesField(AT, at));
        names.forEach(name -> document.add(new TextField(NAME, String.join(" ", Features.of(name)), Field.Store.NO)));
        document.add(new TextField(FURTHER, String.join(" ", Features.of(further)), Field.Store.NO));
        return document;
    }

    /** The places of the entries that have most of these features. */
    List<Integer> candidates(Map<String, Double> features, int limit) {
        if (features.isEmpty() || searcher.getIndexReader().numDocs() == 0) {
            return List.of();
        }
        var query = new BooleanQuery.Builder();
        features.forEach((feature, weight) -> {
            query.add(boosted(NAME, feature, weight.floatValue()), BooleanClause.Occur.SHOULD);
            query.add(boosted(FURTHER, feature, weight.floatValue() * FURTHER_BOOST), BooleanClause.Occur.SHOULD);
        });
        try {
            var found = searcher.search(query.build(), limit).scoreDocs;
            var docs = Arrays.stream(found).mapToInt(each -> each.doc).sorted().toArray();
            var at = DocValues.getNumeric(
                    searcher.getIndexReader().leaves().getFirst().reader(), AT);
            var places = new ArrayList<Integer>();
            for (var doc : docs) {
                at.advanceExact(doc);
                places.add((int) at.longValue());
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query boosted(String field, String feature, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, feature)), boost);
    }
}
