//! Integration tests.

mod drafting;
