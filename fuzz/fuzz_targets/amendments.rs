//! Differences and merging on whatever Unicode a fuzzer thinks of.
#![no_main]

#[path = "../body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|texts: (String, String, String)| {
    let (base, a, b) = texts;
    body::check(&base, &a, &b);
});
