package org.warraq.articles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.warraq.articles.ArticleFilter.Clause;
import org.warraq.articles.ArticleFilter.Term;
import org.warraq.http.ApiException;
import org.warraq.http.Violation;

/** Takes a filter for conditions on keys, and finds everything in it that cannot be so. */
final class ArticleClauses {

    /** The genre of most articles; any other tends to have fewer than a section. */
    private static final String MOST_COMMON = Genre.NEWS.toString();

    /** Likewise of most articles. */
    private static final int USUAL_URGENCY = 5;

    private static final int ALTERNATIVES = 20;
    private static final int CLAUSES = 10;

    private final ArticleFilter filter;
    private final List<Clause> clauses = new ArrayList<>();
    private final Set<Violation> wrong = new LinkedHashSet<>();

    private ArticleClauses(ArticleFilter filter) {
        this.filter = filter;
    }

    private record Way(String relation, String kind, int weight) {}

    static List<Clause> of(ArticleFilter filter) {
        var clauses = new ArticleClauses(filter);
        clauses.checkCompany();
        clauses.addThings();
        clauses.addValues();
        if (clauses.clauses.size() > CLAUSES) {
            clauses.refuse("section", "and the other filters are more than " + CLAUSES + " together");
        }
        if (!clauses.wrong.isEmpty()) {
            throw ApiException.invalidParameters(List.copyOf(clauses.wrong));
        }
        return clauses.clauses;
    }

    private void checkCompany() {
        if (filter.role() != null && filter.person().isEmpty()) {
            refuse("role", "needs `person`");
        }
        if (filter.descendants() != null && filter.section().isEmpty()) {
            refuse("descendants", "needs `section`");
        }
    }

    private void addThings() {
        var role = filter.role();
        var section = Boolean.FALSE.equals(filter.descendants()) ? Keys.DIRECT : Keys.SECTION;
        things("event", filter.event(), new Way(Keys.EVENT, "event", 0));
        things("person", filter.person(), new Way(role == null ? Keys.PERSON : role.toString(), "person", 2));
        things("author", filter.author(), new Way(Role.AUTHOR.toString(), "person", 3));
        things("tag", filter.tag(), new Way(Keys.TAG, "tag", 4));
        things("section", filter.section(), new Way(section, "section", 6));
    }

    private void addValues() {
        filter.genre()
                .forEach(value -> add("genre", value, new Way(Keys.GENRE, null, value.contains(MOST_COMMON) ? 8 : 5)));
        if (filter.translationOf() != null) {
            clauses.add(new Clause(List.of(new Term(Keys.ORIGINAL, "article", filter.translationOf())), false, 1));
        }
        var most = filter.urgencyMax();
        if (most != null && most < 9) {
            var levels = IntStream.rangeClosed(1, most)
                    .mapToObj(level -> new Term(Keys.URGENCY, null, String.valueOf(level)))
                    .toList();
            clauses.add(new Clause(levels, false, most < USUAL_URGENCY ? 5 : 7));
        }
    }

    private void things(String parameter, List<String> values, Way way) {
        values.forEach(value -> add(parameter, value, way));
    }

    private void add(String parameter, String value, Way way) {
        var negated = value.startsWith("-");
        var alternatives = List.of((negated ? value.substring(1) : value).split(",", -1));
        check(parameter, alternatives, negated);
        clauses.add(new Clause(
                alternatives.stream()
                        .map(one -> new Term(way.relation(), way.kind(), one))
                        .toList(),
                negated,
                way.weight()));
    }

    private void check(String parameter, List<String> alternatives, boolean negated) {
        if (alternatives.size() > ALTERNATIVES) {
            refuse(parameter, "names more than " + ALTERNATIVES + " alternatives");
        }
        if (negated && alternatives.size() > 1) {
            refuse(parameter, "cannot combine a leading hyphen with a comma; repeat the parameter");
        }
        for (var alternative : alternatives) {
            if (alternative.isBlank() || alternative.startsWith("-")) {
                refuse(parameter, "has an empty or negated alternative in a comma list");
            } else if (parameter.equals("genre") && !isGenre(alternative)) {
                refuse(parameter, "must be one of " + Genre.ALL);
            }
        }
    }

    private static boolean isGenre(String value) {
        try {
            Genre.fromString(value);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private void refuse(String parameter, String detail) {
        wrong.add(Violation.ofParameter(parameter, "invalid", detail));
    }
}
