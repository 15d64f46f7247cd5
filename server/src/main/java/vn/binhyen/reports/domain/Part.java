package vn.binhyen.reports.domain;

import java.util.List;
import java.util.Optional;
import vn.binhyen.figures.Words;

/// A piece of a form's body.
public sealed interface Part {

    /// When it is printed.
    record Shown(Optional<Formula> when, Optional<String> level) {}

    Shown shown();

    /// How a line is set.
    enum Style {
        PART,
        HEADING,
        /// "1." in bold, paragraphs below it.
        TITLE,
        CLAUSE,
        POINT,
        PARAGRAPH,
        BULLET,
        CENTRED
    }

    record Line(Shown shown, Style style, Sentence words) implements Part {}

    /// A place for an officer's own words: a paragraph a line.
    record Edited(Shown shown, String key, Words prompt, Sentence words) implements Part {}

    /// A table of figures.
    record Counted(
            Shown shown, Each each, List<Column> columns, List<Row> rows, Optional<Sentence> total)
            implements Part {
        public Counted {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// What the rows of a table go by.
    enum Each {
        FIGURE,
        UNIT,
        MONTH
    }

    /// What stands in a column of a table of figures.
    enum Is {
        NO,
        NAME,
        UNIT,
        NOW,
        BEFORE,
        CHANGE,
        /// From the period's first day to the end of a month that is chosen.
        UNTIL,
        /// The column's own figure, in tables by unit or month.
        FIGURE
    }

    /// @param figure for `FIGURE`
    /// @param month for `UNTIL`: the key of the month
    /// @param width its share of the table's width
    record Column(Is is, Sentence title, Optional<Formula> figure, String month, int width) {}

    sealed interface Row {}

    record Group(Sentence name) implements Row {}

    /// @param unit what stands behind the number: "tin"
    record Figured(Sentence name, String unit, Formula formula) implements Row {}

    /// A table whose rows are typed, or known by another module (`ReportRows`).
    record Typed(
            Shown shown,
            String key,
            Words prompt,
            List<TypedColumn> columns,
            Optional<Sentence> total)
            implements Part {
        public Typed {
            columns = List.copyOf(columns);
        }

        /// The columns somebody types into, in order.
        public List<TypedColumn> typed() {
            return columns.stream().filter(column -> column.holds().isTyped()).toList();
        }
    }

    /// @param above what several columns beside each other have in common; may be empty
    record TypedColumn(String name, Sentence title, String above, int width, Holds holds) {}

    /// What the cells of a typed table's column hold.
    sealed interface Holds {

        default boolean isTyped() {
            return this instanceof Text || this instanceof Amount;
        }

        record Number() implements Holds {}

        record Text() implements Holds {}

        record Amount() implements Holds {}

        /// Columns added and taken away, counted from 1.
        record Balance(List<Integer> added, List<Integer> taken) implements Holds {}

        record Share(int part, int whole) implements Holds {}

        /// Words that follow from a share: `yes` from that percentage on.
        record Verdict(int part, int whole, int from, String yes, String no) implements Holds {}
    }
}
