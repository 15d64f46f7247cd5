package vn.binhyen.papers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.binhyen.papers.writing.DocxPaper;
import vn.binhyen.papers.writing.PdfPaper;
import vn.binhyen.papers.writing.XlsxPaper;

/// The kinds of files a paper is written as.
public enum PaperFile {
    /// To be signed, or edited before.
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            DocxPaper.write(paper, out);
        }
    },
    /// To be printed; its font is inside.
    PDF("application/pdf") {
        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            PdfPaper.write(paper, out);
        }
    },
    /// The paper's tables, one sheet each, with numbers and formulas; a paper without a table is
    /// refused.
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            XlsxPaper.write(paper, out);
        }
    };

    private final String type;

    PaperFile(String type) {
        this.type = type;
    }

    /// The kind of file that ends so.
    public static Optional<PaperFile> named(String ending) {
        return Arrays.stream(values()).filter(each -> each.ending().equals(ending)).findFirst();
    }

    /// The same without sheets: for papers that have no table.
    public static Optional<PaperFile> ofWords(String ending) {
        return named(ending).filter(each -> each != XLSX);
    }

    /// Writes the whole file; the stream stays open.
    public abstract void write(Paper paper, OutputStream out) throws IOException;

    public byte[] bytes(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(paper, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Sends it to be saved.
    ///
    /// @param name of the file without its ending
    public void answer(HttpServletResponse response, String name, Paper paper) throws IOException {
        answer(response, name, bytes(paper));
    }

    /// @param written what `bytes` made before
    public void answer(HttpServletResponse response, String name, byte[] written)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + "." + ending() + "\"");
        response.getOutputStream().write(written);
    }

    /// "docx"
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
