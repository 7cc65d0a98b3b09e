package org.eclink.translation.internal.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * Markdown as HTML: what looks like HTML in it is shown as it was typed, addresses that run something lead nowhere, pictures that are not ours become
 * links, so that no page asks another host for anything. Headings begin at the third level, below those of the page.
 */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");
    /** Where terms are explained, for ever. */
    static final String CONCEPTS = "/id/concept/";
    /** Leads to where it says which word was agreed on. */
    private static final String OLD = "#labels";
    private static final String ELSEWHERE = "nofollow noopener ugc";
    private static final int DEEPER = 2;
    private static final int DEEPEST = 6;
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).attributeProviderFactory(_ -> new Outward()).nodeRendererFactory(Pictures::new).build();

    private Markdown() {}

    /** A term in a text, where it is explained and what it is in the reader's words. {@code isDeprecated}: another word was agreed on. */
    record Explained(int from, int to, String address, String words, boolean isDeprecated) {}

    /** {@code terms} finds them in a run of plain words. */
    static String html(String markdown, Function<String, List<Explained>> terms) {
        var document = PARSER.parse(markdown);
        document.accept(new Explaining(terms));
        return HEADING.matcher(RENDERER.render(document)).replaceAll(heading -> "<" + heading.group(1) + "h" + Math.min(DEEPEST, Integer.parseInt(heading.group(2)) + DEEPER) + ">");
    }

    static String line(String words) {
        return "<p>" + HtmlUtils.htmlEscape(words) + "</p>";
    }

    /** Terms in plain words become links; in code, and in what is a link already, they stay as they are. */
    private static final class Explaining extends AbstractVisitor {

        private final Function<String, List<Explained>> terms;

        private Explaining(Function<String, List<Explained>> terms) {
            this.terms = terms;
        }

        @Override
        public void visit(Link link) { // goes no deeper
        }

        @Override
        public void visit(Text text) {
            var words = text.getLiteral();
            var end = 0;
            for (var term : terms.apply(words)) {
                if (term.from() > end) text.insertBefore(new Text(words.substring(end, term.from())));
                var link = new Link(term.isDeprecated() ? term.address() + OLD : term.address(), term.words());
                link.appendChild(new Text(words.substring(term.from(), term.to())));
                text.insertBefore(link);
                end = term.to();
            }
            text.setLiteral(words.substring(end));
        }
    }

    /** Links of members to elsewhere are not ours to vouch for. */
    private static final class Outward implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (!(node instanceof Link link)) return;
            if (link.getDestination().startsWith(CONCEPTS)) attributes.put("class", link.getDestination().endsWith(OLD) ? "term term--missed" : "term");
            if (isOurs(link.getDestination())) attributes.remove("rel");
            else attributes.put("rel", ELSEWHERE);
        }
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    private record Pictures(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node node) {
            var image = (Image) node;
            var html = context.getWriter();
            var address = context.encodeUrl(context.urlSanitizer().sanitizeImageUrl(image.getDestination()));
            if (isOurs(image.getDestination())) {
                html.tag("img", attributes("loading", "lazy", "alt", words(image), "src", address), true);
                return;
            }
            html.tag("a", attributes("rel", ELSEWHERE, "href", address));
            html.text(words(image).isEmpty() ? address : words(image));
            html.tag("/a");
        }

        /** In this order, so that a page is the same each time. */
        private static Map<String, String> attributes(String... namesAndValues) {
            var attributes = new LinkedHashMap<String, String>();
            for (var next = 0; next < namesAndValues.length; next += 2) attributes.put(namesAndValues[next], namesAndValues[next + 1]);
            return attributes;
        }

        private static String words(Node image) {
            var words = new StringBuilder();
            for (var child = image.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text text) words.append(text.getLiteral());
                else words.append(words(child));
            }
            return words.toString();
        }
    }
}
