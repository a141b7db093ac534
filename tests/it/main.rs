//! Integration tests.

mod amending;
