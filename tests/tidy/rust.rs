//! As much of Rust's grammar as the laws need: comments, literals, and where the tests of a file begin.

use crate::File;

/// A Rust source taken apart. Offsets are those of the file.
pub(crate) struct Source {
    /// The text with comments and the inside of literals blanked.
    pub(crate) code: String,
    /// String literals and where they begin (at the quote).
    pub(crate) literals: Vec<(usize, String)>,
}

/// Takes a file apart. Its test module, if it has one, is left out.
pub(crate) fn source(file: &File) -> Source {
    let end = file.text.find("#[cfg(test)]\nmod tests {").unwrap_or(file.text.len());
    let text = if file.path.ends_with("/tests.rs") { "" } else { &file.text[..end] };
    Scanner { text, at: 0, code: String::with_capacity(text.len()), literals: Vec::new() }.scan()
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    code: String,
    literals: Vec<(usize, String)>,
}

impl Scanner<'_> {
    fn scan(mut self) -> Source {
        while let Some(c) = self.text[self.at..].chars().next() {
            let rest = &self.text[self.at..];
            if rest.starts_with("//") {
                self.blank(rest.find('\n').unwrap_or(rest.len()));
            } else if rest.starts_with("/*") {
                self.blank(rest.find("*/").map_or(rest.len(), |end| end + 2));
            } else if c == '"' {
                self.string();
            } else if let Some(hashes) = raw(rest).filter(|_| !self.after_word()) {
                self.raw_string(hashes);
            } else if let Some(length) = character(rest) {
                self.blank(length);
            } else {
                self.code.push(c);
                self.at += c.len_utf8();
            }
        }
        Source { code: self.code, literals: self.literals }
    }

    fn after_word(&self) -> bool {
        self.code.ends_with(|c: char| c.is_alphanumeric() || c == '_')
    }

    /// Passes over bytes, keeping lines and offsets.
    fn blank(&mut self, length: usize) {
        let passed = &self.text[self.at..self.at + length];
        self.code.extend(passed.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        self.at += length;
    }

    fn string(&mut self) {
        let rest = &self.text[self.at + 1..];
        let mut escaped = false;
        let end = rest.find(|c| {
            let closes = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            closes
        });
        let end = end.unwrap_or(rest.len());
        self.literal(1, end, 1);
    }

    fn raw_string(&mut self, hashes: usize) {
        let open = hashes + 2;
        let close = format!("\"{}", "#".repeat(hashes));
        let rest = &self.text[self.at + open..];
        let end = rest.find(&close).unwrap_or(rest.len());
        self.literal(open, end, close.len());
    }

    fn literal(&mut self, open: usize, inside: usize, close: usize) {
        let from = self.at + open;
        self.literals.push((self.at, self.text[from..from + inside].to_owned()));
        self.code.push('"');
        self.at += 1;
        let end = (from + inside + close).min(self.text.len());
        self.blank(end.saturating_sub(1).saturating_sub(self.at));
        if self.at < end {
            self.code.push('"');
            self.at = end;
        }
    }
}

/// The number of hashes of a raw string that begins here.
fn raw(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// The length of a character literal that begins here; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    let c = inside.chars().next()?;
    inside[c.len_utf8()..].starts_with('\'').then(|| c.len_utf8() + 2)
}

#[test]
fn literals_and_comments_are_told_apart() {
    let text = "let a = \"x \\\" y\"; // \"no\"\nlet b = r#\"q\"u\"#; let c = '\"'; let d: &'static str = \"é\"; /* \"no\" */ f(\"\")";
    let source = source(&File { path: "src/x.rs".into(), text: text.into() });
    let literals: Vec<_> = source.literals.iter().map(|(_, literal)| literal.as_str()).collect();
    assert_eq!(literals, ["x \\\" y", "q\"u", "é", ""]);
    assert_eq!(source.code.len(), text.len());
    assert!(!source.code.contains("no"));
    for (at, _) in source.literals {
        assert!(text[at..].starts_with('"') || text[at..].starts_with('r'));
    }
}
