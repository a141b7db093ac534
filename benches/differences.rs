//! How long a page of differences takes: 200 clauses of PARLATINO 2017 against edited forms, written as HTML.

mod pairs;

use std::hint::black_box;

use accord::text::diff::{Piece, PieceKind, display, edits};
use criterion::Criterion;
use similar::{ChangeTag, TextDiff};

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
    let pairs = pairs::pairs();
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
