package vn.binhyen.papers.writing;

import org.apache.poi.ss.usermodel.Row;

/// Makes rows as high as their words need: not every program does so by itself, and none does for
/// joined cells.
///
/// @param ruler of bold letters, the widest
record XlsxHeights(Ruler ruler) {

    private static final int POINTS = 12;
    private static final float LINE = 16;

    /// Of a sheet's unit of width (a 256th of a sign) in points, less than Excel gives.
    private static final double UNIT = 5.0 / 256;

    /// @param from the first column of the words, `to` the one behind the last
    void fit(Row row, String words, int from, int to) {
        double room = 0;
        for (int c = from; c < to; c++) room += row.getSheet().getColumnWidth(c) * UNIT;
        int lines = Math.max(1, (int) Math.ceil(ruler.width(words, POINTS) / room));
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE));
    }
}
