package vn.binhyen.figures;

import java.util.List;

/// The shares this installation shows.
public interface Rates {

    List<Rate> all();
}
