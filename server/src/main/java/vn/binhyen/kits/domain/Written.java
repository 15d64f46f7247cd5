package vn.binhyen.kits.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhyen.papers.Block;

/// Words as somebody writes them by hand, made into the blocks of a paper: "Chương I. …", "Điều 1.
/// …", "I. …", "1. …", "a) …", "- …", anything else a paragraph. What a line begins with says its
/// rank; the number itself is counted anew, so nobody has to renumber. An article or a clause that
/// ends without a stop is a title, and bold.
public final class Written {

    private static final Pattern CHAPTER = Pattern.compile("Chương [IVXLC\\d]+[.:]? +(.+)");
    private static final Pattern ARTICLE = Pattern.compile("Điều \\d+[.:] +(.+)");
    private static final Pattern HEADING = Pattern.compile("[IVXLC]+\\. +(.+)");
    private static final Pattern CLAUSE = Pattern.compile("\\d+\\. +(.+)");
    private static final Pattern POINT = Pattern.compile("[a-zđ]\\) +(.+)");
    private static final Pattern BULLET = Pattern.compile("[-–•*] +(.+)");

    private Written() {}

    public static List<Block> blocks(String text) {
        return text.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Written::block)
                .toList();
    }

    private static Block block(String line) {
        Matcher it = CHAPTER.matcher(line);
        if (it.matches()) return Block.chapter(it.group(1));
        it = ARTICLE.matcher(line);
        if (it.matches()) {
            String words = it.group(1);
            return isTitle(words) ? Block.article(words) : Block.articleSaying(words);
        }
        it = HEADING.matcher(line);
        if (it.matches()) return Block.heading(it.group(1));
        it = CLAUSE.matcher(line);
        if (it.matches()) {
            String words = it.group(1);
            return isTitle(words) ? Block.clauseTitled(words) : Block.clause(words);
        }
        it = POINT.matcher(line);
        if (it.matches()) return Block.point(it.group(1));
        it = BULLET.matcher(line);
        return it.matches() ? Block.bullet(it.group(1)) : Block.paragraph(line);
    }

    private static boolean isTitle(String words) {
        return !words.matches(".*[.;:,…]");
    }
}
