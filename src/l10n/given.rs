//! Small values as templates hand them over: by value, by reference, by reference to a reference.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

/// A `T`, or a reference to one. Askama passes references, so that methods for templates take `impl Given<T>`.
pub trait Given<T> {
    /// The value itself.
    fn given(&self) -> T;
}

impl<T, G: Given<T> + ?Sized> Given<T> for &G {
    fn given(&self) -> T {
        (**self).given()
    }
}

/// Types that are handed over as they are.
macro_rules! copied {
    ($($copied:ty),*) => {$(
        impl Given<Self> for $copied {
            fn given(&self) -> Self {
                *self
            }
        }
    )*};
}

copied!(NaiveDate, NaiveDateTime, Tz);

/// Whole numbers of any width.
macro_rules! counts {
    ($($count:ty),*) => {$(
        impl Given<i128> for $count {
            fn given(&self) -> i128 {
                i128::try_from(*self).unwrap_or(i128::MAX)
            }
        }
    )*};
}

counts!(u8, u16, u32, u64, usize, i32, i64);
