package org.warraq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene with the analyzer of each text's language and BM25, as it comes. */
final class LuceneEngine {

    private final IndexSearcher searcher;

    LuceneEngine(JudgedSet set) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new ArabicAnalyzer()))) {
                for (var text : set.texts) {
                    var document = new Document();
                    document.add(new StringField("id", text.id(), Field.Store.YES));
                    var whole = text.headline() + "\n" + text.standfirst() + "\n" + text.body();
                    document.add(new TextField("text", analyzer(text.locale()).tokenStream("text", whole)));
                    writer.addDocument(document);
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> found(JudgedSet.Query query) {
        var asked = new QueryBuilder(analyzer(query.language())).createBooleanQuery("text", query.words());
        if (asked == null) {
            return List.of();
        }
        try {
            var ids = new ArrayList<String>();
            for (var hit : searcher.search(asked, 10).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get("id"));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for each text, since a token stream is read before the next is made. */
    private static Analyzer analyzer(String language) {
        return switch (language) {
            case "fr" -> new FrenchAnalyzer();
            case "en" -> new EnglishAnalyzer();
            default -> new ArabicAnalyzer();
        };
    }
}
