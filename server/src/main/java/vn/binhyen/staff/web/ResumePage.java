package vn.binhyen.staff.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Signed in again: the words that were interrupted, to look over and send.
public record ResumePage(Words words, String csrf, Interrupted interrupted) implements Page {}
