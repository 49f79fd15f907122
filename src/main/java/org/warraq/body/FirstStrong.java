package org.warraq.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.warraq.text.Direction;

/** Looks for the direction that {@code dir="auto"} means: that of the first letter. */
final class FirstStrong implements NodeFilter {
    /** No text begins with more digits and signs than that; farther on it would be looked at from each element around. */
    private static final int FAR = 200;

    private int looked;
    private Direction found;

    private FirstStrong() {}

    /** Null where no letter is near. */
    static Direction in(Element element) {
        FirstStrong search = new FirstStrong();
        NodeTraversor.filter(search, element);
        return search.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String beginning = text.getWholeText();
            beginning = beginning.substring(0, Math.min(beginning.length(), FAR));
            looked += beginning.length();
            found = Direction.ofText(beginning).orElse(null);
        }
        looked++;
        return found != null || looked > FAR ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
