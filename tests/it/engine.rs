//! The amendment engine from outside: through `accord consolidate`, against oracles, on arbitrary Unicode.

mod arbitrary;
mod cases;
mod odd;
mod orders;
mod readable;
mod sources;
mod stress;
