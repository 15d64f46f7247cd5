package vn.binhyen.papers.writing;

import java.io.InputStream;
import java.util.List;

/// Tinos, which has the measures of Times New Roman and every Vietnamese letter (OFL 1.1, its text
/// lies beside the files). Papers name Times New Roman; where it is missing this takes its place.
enum TimesFont {
    REGULAR("regular", false, false),
    BOLD("bold", true, false),
    ITALIC("italic", false, true),
    BOLD_ITALIC("bold-italic", true, true);

    static final String NAME = "Times New Roman";

    final boolean bold;
    final boolean italic;
    private final String file;

    TimesFont(String file, boolean bold, boolean italic) {
        this.file = "/static/fonts/tinos-1.340-" + file + ".ttf";
        this.bold = bold;
        this.italic = italic;
    }

    static TimesFont of(boolean bold, boolean italic) {
        return List.of(values()).stream()
                .filter(each -> each.bold == bold && each.italic == italic)
                .findFirst()
                .orElseThrow();
    }

    InputStream open() {
        InputStream font = TimesFont.class.getResourceAsStream(file);
        if (font == null) throw new IllegalStateException(file + " is missing");
        return font;
    }
}
