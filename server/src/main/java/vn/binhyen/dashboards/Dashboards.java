package vn.binhyen.dashboards;

import vn.binhyen.dashboards.Dashboard.Level;

/// The dashboards this installation shows.
public interface Dashboards {

    Dashboard of(Level level);
}
