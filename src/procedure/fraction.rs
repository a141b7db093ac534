//! Exact shares of whole numbers: two thirds, more than half. Never floating point.

/// A proper fraction of whole numbers, above zero and at most one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    over: u64,
    under: u64,
}

impl Fraction {
    /// A half.
    pub const HALF: Self = Self { over: 1, under: 2 };
    /// A third.
    pub const THIRD: Self = Self { over: 1, under: 3 };
    /// Two thirds.
    pub const TWO_THIRDS: Self = Self { over: 2, under: 3 };
    /// Three quarters.
    pub const THREE_QUARTERS: Self = Self { over: 3, under: 4 };

    /// `over/under` in lowest terms, if that is above zero and at most one.
    #[must_use]
    pub fn new(over: u64, under: u64) -> Option<Self> {
        if over == 0 || over > under {
            return None;
        }
        let (mut divisor, mut rest) = (under, over);
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        Some(Self { over: over / divisor, under: under / divisor })
    }

    /// Reads `2/3`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (over, under) = text.split_once('/')?;
        Self::new(over.trim().parse().ok()?, under.trim().parse().ok()?)
    }

    /// The number above the line.
    #[must_use]
    pub const fn over(self) -> u64 {
        self.over
    }

    /// The number below the line.
    #[must_use]
    pub const fn under(self) -> u64 {
        self.under
    }

    /// The whole part of this fraction of a base, and whether something is left over.
    fn of(self, base: u64) -> (u64, bool) {
        let product = u128::from(base) * u128::from(self.over);
        let under = u128::from(self.under);
        // At most the base, since the fraction is at most one.
        let whole = u64::try_from(product / under).unwrap_or(base);
        (whole, product % under != 0)
    }
}

impl std::fmt::Display for Fraction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.over, self.under)
    }
}

/// How many of a base are enough: at least a fraction of it, or more than that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    /// The fraction.
    pub fraction: Fraction,
    /// Whether exactly the fraction is not yet enough ("half plus one", "a majority").
    pub beyond: bool,
}

impl Share {
    /// At least this fraction.
    #[must_use]
    pub const fn at_least(fraction: Fraction) -> Self {
        Self { fraction, beyond: false }
    }

    /// More than this fraction.
    #[must_use]
    pub const fn more_than(fraction: Fraction) -> Self {
        Self { fraction, beyond: true }
    }

    /// Reads `2/3` (at least) and `1/2+1` (more than).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (fraction, beyond) = match text.split_once('+') {
            Some((fraction, "1")) => (fraction, true),
            Some(_) => return None,
            None => (text, false),
        };
        Fraction::parse(fraction).map(|fraction| Self { fraction, beyond })
    }

    /// The smallest whole number that is enough; never none, whatever the base.
    #[must_use]
    pub fn required(self, base: u64) -> u64 {
        let (whole, rest) = self.fraction.of(base);
        let more = u64::from(self.beyond || rest);
        whole.saturating_add(more).max(1)
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.fraction, if self.beyond { "+1" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(share: &str, base: u64, required: u64) {
        assert_eq!(Share::parse(share).map(|share| share.required(base)), Some(required), "{share} of {base}");
    }

    #[test]
    fn shares_are_whole_numbers() {
        check("2/3", 17, 12);
        check("2/3", 18, 12);
        check("2/3", 19, 13);
        check("1/2", 10, 5);
        check("1/2+1", 10, 6);
        check("1/2+1", 11, 6);
        check("1/3", 23, 8);
        check("1/1", 23, 23);
        check("2/3", 0, 1);
        check("1/2+1", u64::MAX, u64::MAX / 2 + 1);
        check("1/1+1", u64::MAX, u64::MAX);
    }

    #[test]
    fn a_fraction_is_in_lowest_terms() {
        assert_eq!(Fraction::new(2, 4), Some(Fraction::HALF));
        assert_eq!(Fraction::new(66, 99), Some(Fraction::TWO_THIRDS));
    }

    #[test]
    fn what_is_not_a_share_is_not_read() {
        for text in ["", "2", "0/3", "4/3", "1/0", "1/2+2", "a/b", "-1/2", "1/2+", "0.5"] {
            assert_eq!(Share::parse(text), None, "{text}");
        }
    }

    fn fraction() -> impl Strategy<Value = Fraction> {
        (1_u64..=1000, 1_u64..=1000).prop_map(|(a, b)| Fraction::new(a.min(b), a.max(b)).unwrap())
    }

    proptest! {
        #[test]
        fn the_required_number_is_the_smallest_that_is_enough(f in fraction(), beyond: bool, base in 1_u64..1_000_000) {
            let enough = |n: u64| {
                let (n, part) = (n * f.under, base * f.over);
                if beyond { n > part } else { n >= part }
            };
            let required = Share { fraction: f, beyond }.required(base);
            prop_assert!(enough(required));
            prop_assert!(!enough(required - 1));
        }

        #[test]
        fn a_share_is_read_back(f in fraction(), beyond: bool) {
            let share = Share { fraction: f, beyond };
            prop_assert_eq!(Share::parse(&share.to_string()), Some(share));
        }
    }
}
