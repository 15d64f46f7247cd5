package vn.binhyen.territory.domain;

import java.util.Arrays;

/// How far a mistyped name is from a name: an edit distance in which what Vietnamese keyboards and
/// ears confuse (i/y, s/x, c/k, n/ng, swapped neighbours) costs less than 1. Works on folded
/// letters and digits.
final class Closeness {

    static final float FAR = 99;

    /// The least cost of a letter more or less, so names that differ more in length are too far.
    static final float LEAST_LETTER = 0.7f;

    private static final String[] ALIKE = {
        "sx", "ck", "cq", "dg", "nl", "vd", "rg", "ou", "ae", "td", "ct", "mn", "rd", "bp"
    };
    private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final float NEIGHBOURS_SWAPPED = 0.8f;
    private static final float[][] OTHER_LETTER = otherLetter();

    private Closeness() {}

    private static float[][] otherLetter() {
        float[][] costs = new float[128][128];
        for (float[] row : costs) Arrays.fill(row, 1);
        for (String row : KEYBOARD) {
            for (int i = 1; i < row.length(); i++)
                both(costs, row.charAt(i - 1), row.charAt(i), 0.8f);
        }
        for (String pair : ALIKE) both(costs, pair.charAt(0), pair.charAt(1), 0.7f);
        both(costs, 'i', 'y', 0.3f);
        for (int c = 0; c < 128; c++) costs[c][c] = 0;
        return costs;
    }

    private static void both(float[][] costs, char a, char b, float cost) {
        costs[a][b] = cost;
        costs[b][a] = cost;
    }

    /// The distance from what was typed to the name, or [#FAR] when beyond the limit.
    static float between(String typed, String name, float limit) {
        int columns = name.length();
        float[] before = new float[columns + 1], last = new float[columns + 1];
        float[] row = new float[columns + 1];
        for (int j = 1; j <= columns; j++) last[j] = last[j - 1] + oneMore(name.charAt(j - 1));
        for (int i = 1; i <= typed.length(); i++) {
            if (fill(row, last, before, typed, i, name) > limit) return FAR;
            float[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[columns] <= limit ? last[columns] : FAR;
    }

    /// Fills the row of the i-th typed letter and returns its least cost.
    private static float fill(
            float[] row, float[] last, float[] before, String typed, int i, String name) {
        char a = typed.charAt(i - 1);
        float extra = oneMore(a);
        row[0] = last[0] + extra;
        float least = row[0];
        for (int j = 1; j < row.length; j++) {
            char b = name.charAt(j - 1);
            float cost = last[j - 1] + OTHER_LETTER[a & 127][b & 127];
            cost = Math.min(cost, last[j] + extra);
            cost = Math.min(cost, row[j - 1] + oneMore(b));
            if (i > 1 && j > 1 && a == name.charAt(j - 2) && typed.charAt(i - 2) == b) {
                cost = Math.min(cost, before[j - 2] + NEIGHBOURS_SWAPPED);
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    private static float oneMore(char c) {
        return c == 'h' || c == 'g' ? LEAST_LETTER : 1;
    }
}
