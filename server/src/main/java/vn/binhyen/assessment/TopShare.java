package vn.binhyen.assessment;

/// How many stand in the best class beside how many may: at most so many percent of those rated
/// well in the same area. Nothing is refused by it; a person decides and says why.
///
/// @param top how many stand in the capped class
/// @param well how many stand in those it is measured by
public record TopShare(CriteriaSet.Cap cap, int top, int well) {

    /// The most there may be, rounded down.
    public int allowed() {
        return well * cap.percent() / 100;
    }

    public boolean over() {
        return top > allowed();
    }

    /// How many could still be added.
    public int left() {
        return Math.max(0, allowed() - top);
    }
}
