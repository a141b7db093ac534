//! What taking a text apart costs: a text of 100 clauses, and how it grows with the text.

#![allow(missing_docs, reason = "a bench")]

use std::fmt::Write as _;
use std::hint::black_box;

use accord::import::import;
use criterion::{BenchmarkId, Criterion, Throughput};

const SOURCE: &str = include_str!("../tests/data/parlatino-2017.en.txt");
/// The clauses of a text, a third of them reasons.
const GROWTH: [usize; 3] = [100, 1_000, 10_000];

/// The clauses of PARLATINO 2017 again and again, numbered through.
fn text(clauses: usize) -> String {
    let paragraphs: Vec<&str> = SOURCE.split("\n\n").map(str::trim).collect();
    let reasons: Vec<&str> = paragraphs.iter().copied().filter(|words| words.ends_with(';')).collect();
    let acts: Vec<&str> =
        paragraphs.iter().filter_map(|words| words.split_once(". ")).map(|(_, words)| words).collect();
    let mut out = "A TITLE\n\nThe Parliament,\n\n".to_owned();
    for nth in 0..clauses / 3 {
        let _ = write!(out, "{}\n\n", reasons[nth % reasons.len()]);
    }
    for nth in 0..clauses - clauses / 3 {
        let _ = write!(out, "{}. {}\n\n", nth + 1, acts[nth % acts.len()]);
    }
    out
}

fn main() {
    let measured = std::env::args().any(|argument| argument == "--bench");
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    let mut group = criterion.benchmark_group("import");
    for count in &GROWTH[..if measured { GROWTH.len() } else { 1 }] {
        let text = text(*count);
        let found = import(&text, None);
        assert_eq!(found.preamble.len() + found.operative.len(), *count, "each clause is found");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
            bencher.iter(|| import(black_box(&text), None).operative.len());
        });
    }
    group.finish();
    criterion.final_summary();
}
