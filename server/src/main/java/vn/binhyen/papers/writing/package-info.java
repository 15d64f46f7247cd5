/// Writers: one composition of a paper (`Composed`), and one writer for each kind of file. `Role`
/// holds what the decree says of each line: its size, its place, the line drawn under it.
@NullMarked
package vn.binhyen.papers.writing;

import org.jspecify.annotations.NullMarked;
