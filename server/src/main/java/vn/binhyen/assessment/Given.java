package vn.binhyen.assessment;

import java.math.BigDecimal;

/// What a person gave for one criterion.
public sealed interface Given {

    record Yes(boolean yes) implements Given {}

    /// @param number at least 0
    record Number(long number) implements Given {
        public Number {
            if (number < 0) throw new IllegalArgumentException("less than none: " + number);
        }
    }

    /// @param part at least 0; may be more than the whole, which gives no more points
    /// @param whole above 0
    record Share(long part, long whole) implements Given {
        public Share {
            if (part < 0 || whole <= 0) throw new IllegalArgumentException(part + "/" + whole);
        }
    }

    /// @param points at least 0
    record Points(BigDecimal points) implements Given {
        public Points {
            if (points.signum() < 0) throw new IllegalArgumentException("less than none");
        }
    }
}
