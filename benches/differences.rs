//! How long a page of differences takes: 200 clauses of PARLATINO 2017 against edited forms, written as HTML.

use std::hint::black_box;

use accord::ids::ClauseId;
use accord::language::Language;
use accord::text::diff::{Piece, PieceKind, display, edits};
use accord::text::ending::Style;
use accord::text::parse::parse;
use criterion::Criterion;
use similar::{ChangeTag, TextDiff};

const SOURCE: &str = include_str!("../tests/data/parlatino-2017.en.txt");
/// How many differences a page holds at most.
const DIFFERENCES: usize = 200;

/// Clauses and what is proposed for them: word by word edits by a fixed rule, so that every run measures the same.
fn pairs() -> Vec<(String, String)> {
    let language = Language::english();
    let mut count = 0;
    let parsed = parse(SOURCE, &language, &Style::parlatino(&language), &mut || {
        count += 1;
        ClauseId::new(count.to_string())
    });
    let words: Vec<String> = parsed.text.clauses.into_iter().map(|clause| clause.words).collect();
    (0..DIFFERENCES).map(|at| (words[at % words.len()].clone(), edited(&words[at % words.len()], at))).collect()
}

/// Replaces, inserts and deletes every so many words.
fn edited(words: &str, seed: usize) -> String {
    let step = 5 + seed % 11;
    let mut out: Vec<&str> = Vec::new();
    for (at, word) in words.split(' ').enumerate() {
        match (at + seed) % (3 * step) {
            place if place == step => out.push("proposed"),
            place if place == 2 * step => out.extend(["and", "duly", word]),
            0 => {}
            _ => out.push(word),
        }
    }
    out.join(" ")
}

fn html(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        let (open, close) = match piece.kind {
            PieceKind::Same => ("", ""),
            PieceKind::Inserted => ("<ins>", "</ins>"),
            PieceKind::Deleted => ("<del>", "</del>"),
        };
        out.push_str(open);
        escape(&mut out, &piece.text);
        out.push_str(close);
    }
    out
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

/// The peer: `similar`, word by word.
fn peer(old: &str, new: &str) -> String {
    let mut out = String::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let (open, close) = match change.tag() {
            ChangeTag::Equal => ("", ""),
            ChangeTag::Insert => ("<ins>", "</ins>"),
            ChangeTag::Delete => ("<del>", "</del>"),
        };
        out.push_str(open);
        escape(&mut out, change.value());
        out.push_str(close);
    }
    out
}

fn differences(criterion: &mut Criterion) {
    let pairs = pairs();
    criterion.bench_function("200 differences as HTML", |bencher| {
        bencher.iter(|| pairs.iter().map(|(old, new)| html(&display(black_box(old), new)).len()).sum::<usize>());
    });
    criterion.bench_function("200 differences as HTML, by similar", |bencher| {
        bencher.iter(|| pairs.iter().map(|(old, new)| peer(black_box(old), new).len()).sum::<usize>());
    });
    criterion.bench_function("200 lists of edits", |bencher| {
        bencher.iter(|| pairs.iter().map(|(old, new)| edits(black_box(old), new).list.len()).sum::<usize>());
    });
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    differences(&mut criterion);
    criterion.final_summary();
}
