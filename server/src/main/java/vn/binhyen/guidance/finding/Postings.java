package vn.binhyen.guidance.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Which passages hold which words: a Lucene index in memory, one segment, in the order in which
/// the passages were given, so that every node that is given the same scores the same.
final class Postings {

    private static final FieldType COUNTED = new FieldType();

    /// Lucene would say at every start that vectors could be faster; there are none here.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.OFF);
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.setTokenized(true);
        COUNTED.freeze();
    }

    /// What is looked for: the more one weighs the better.
    record Wanted(String field, String term, double weight) {}

    static final String WORDS = "words";
    static final String HEADINGS = "headings";
    static final String PAIRS = "pairs";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private Postings(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /// One passage being written.
    static final class Sheet {
        private final Document document = new Document();

        void put(String field, List<String> terms) {
            if (!terms.isEmpty()) document.add(new Field(field, new Terms(terms), COUNTED));
        }
    }

    /// @param fill called with a sink that takes one sheet after another
    static Postings of(Consumer<Consumer<Sheet>> fill) {
        var directory = new ByteBuffersDirectory();
        var config =
                new IndexWriterConfig()
                        .setRAMBufferSizeMB(256)
                        .setUseCompoundFile(false)
                        .setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, config)) {
            fill.accept(sheet -> write(writer, sheet));
            writer.forceMerge(1);
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new Postings(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(IndexWriter writer, Sheet sheet) {
        try {
            writer.addDocument(sheet.document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In how many passages the term stands.
    int passagesWith(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The places of the passages that hold most of what is wanted, at most so many.
    List<Integer> best(List<Wanted> wanted, int most) {
        if (wanted.isEmpty() || reader.maxDoc() == 0) return List.of();
        var query = new BooleanQuery.Builder();
        for (Wanted each : wanted) {
            var term = new TermQuery(new Term(each.field(), each.term()));
            query.add(new BoostQuery(term, (float) each.weight()), BooleanClause.Occur.SHOULD);
        }
        try {
            List<Integer> places = new ArrayList<>();
            for (ScoreDoc each : searcher.search(query.build(), most).scoreDocs)
                places.add(each.doc);
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Terms that are already cut.
    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> terms;

        Terms(List<String> terms) {
            this.terms = terms.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) return false;
            clearAttributes();
            term.append(terms.next());
            return true;
        }
    }
}
