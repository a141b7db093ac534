//! Inline marks: `*emphasis*`, `**strong**`, `[words](https://…)`, `[^1]`, `[#clause]`, and `\` before a mark taken
//! literally.
//!
//! A mark without its other half is literal. No HTML is ever read or stored.

use crate::ids::ClauseId;

use super::reference;

/// A stretch of text in one form, one footnote reference (its text is empty then), or one reference to a clause.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    /// Plain text.
    pub text: String,
    /// Emphasised.
    pub emphasis: bool,
    /// Strong.
    pub strong: bool,
    /// Address (http, https or mailto) it leads to.
    pub link: Option<String>,
    /// Which footnote stands here.
    pub note: Option<String>,
    /// Which clause is referred to; the text is the mark as it is stored until [`reference::Names::runs`] writes the number.
    pub reference: Option<ClauseId>,
}

/// Characters that a backslash makes literal.
pub(crate) const ESCAPABLE: &[char] = &['\\', '*', '[', ']', '(', ')', '^'];
/// How far a link's closing bracket may be from its opening one, so that reading stays linear.
const LINK_CHARS: usize = 2_000;

/// Reads marked text into runs.
#[must_use]
pub fn runs(marked: &str) -> Vec<Run> {
    read(marked).runs
}

/// The text without marks and without footnote references. References to clauses stand in it as they are stored, so that
/// places in it do not depend on any numbering.
#[must_use]
pub fn plain(marked: &str) -> String {
    if !marked.contains(['\\', '*', '[']) {
        return marked.to_owned();
    }
    runs(marked).into_iter().map(|run| run.text).collect()
}

/// Plain text as marked text that reads back as itself.
#[must_use]
pub fn escape(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        if matches!(c, '\\' | '*' | '[' | ']') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// How many marks have no other half and stand as literal asterisks.
#[must_use]
pub fn unbalanced(marked: &str) -> usize {
    if marked.contains('*') { read(marked).literal_stars } else { 0 }
}

fn read(marked: &str) -> Reader {
    let chars: Vec<char> = marked.chars().collect();
    let mut reader = Reader::default();
    reader.slice(&chars, &Run::default());
    reader
}

#[derive(Default)]
struct Reader {
    runs: Vec<Run>,
    literal_stars: usize,
}

impl Reader {
    /// Reads a slice whose surroundings gave it a form. Forms do not nest in themselves: the depth is three.
    fn slice(&mut self, chars: &[char], form: &Run) {
        let mut at = 0;
        // Once no closing mark was found there is none further on either.
        let mut open = [true, true];
        while let Some(c) = chars.get(at).copied() {
            at += match c {
                '\\' if chars.get(at + 1).is_some_and(|next| ESCAPABLE.contains(next)) => {
                    self.push(chars[at + 1], form);
                    2
                }
                '*' => self.stars(chars, at, form, &mut open),
                '[' => self.bracket(chars, at, form),
                _ => {
                    self.push(c, form);
                    1
                }
            };
        }
    }

    /// Emphasis or strong from `at`; returns how many characters were read.
    fn stars(&mut self, chars: &[char], at: usize, form: &Run, open: &mut [bool; 2]) -> usize {
        let width = if chars.get(at + 1) == Some(&'*') { 2 } else { 1 };
        let already = if width == 2 { form.strong } else { form.emphasis };
        let starts = chars.get(at + width).is_some_and(|c| !c.is_whitespace());
        if starts && !already && open[width - 1] {
            if let Some(end) = closing(chars, at + width, width) {
                let mut inner = form.clone();
                inner.strong |= width == 2;
                inner.emphasis |= width == 1;
                self.slice(&chars[at + width..end], &inner);
                return end + width - at;
            }
            open[width - 1] = false;
        }
        for _ in 0..width {
            self.push('*', form);
        }
        self.literal_stars += width;
        width
    }

    /// A footnote reference, a reference to a clause, a link, or a bracket as it stands.
    fn bracket(&mut self, chars: &[char], at: usize, form: &Run) -> usize {
        if let Some((id, length)) = reference::at_start(&chars[at..]) {
            let text = chars[at..at + length].iter().collect();
            self.runs.push(Run { text, reference: Some(id), ..form.clone() });
            return length;
        }
        if let Some((id, length)) = note(&chars[at..]) {
            self.runs.push(Run { note: Some(id), ..form.clone() });
            return length;
        }
        if form.link.is_none()
            && let Some((words, address, length)) = link(&chars[at..])
        {
            self.slice(words, &Run { link: Some(address), ..form.clone() });
            return length;
        }
        self.push('[', form);
        1
    }

    fn push(&mut self, c: char, form: &Run) {
        if let Some(last) = self.runs.last_mut()
            && last.note.is_none()
            && last.reference.is_none()
            && (last.emphasis, last.strong, &last.link) == (form.emphasis, form.strong, &form.link)
        {
            last.text.push(c);
            return;
        }
        self.runs.push(Run { text: c.to_string(), ..form.clone() });
    }
}

fn star_run(chars: &[char], at: usize) -> usize {
    chars[at..].iter().take_while(|c| **c == '*').count()
}

/// Where the closing mark of that width begins; of three asterisks the outer mark closes last.
fn closing(chars: &[char], from: usize, width: usize) -> Option<usize> {
    let mut at = from;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '*' => {
                let run = star_run(chars, at);
                let fits = if width == 2 { run >= 2 } else { run % 2 == 1 };
                if fits && at > from && !chars[at - 1].is_whitespace() {
                    return Some(if width == 2 { at + run - 2 } else { at });
                }
                at += run;
            }
            _ => at += 1,
        }
    }
    None
}

/// `[^id]` at the start: the id and the length read.
fn note(chars: &[char]) -> Option<(String, usize)> {
    if chars.get(1) != Some(&'^') {
        return None;
    }
    let id: String = chars[2..].iter().take(33).take_while(|c| c.is_alphanumeric() || **c == '-').collect();
    let length = id.chars().count() + 3;
    let closed = chars.get(length - 1) == Some(&']');
    (closed && !id.is_empty()).then_some((id, length))
}

/// How long a reference to a clause at the start is.
fn clause(chars: &[char]) -> Option<usize> {
    reference::at_start(chars).map(|(_, length)| length)
}

/// `[words](address)` at the start: words, address and the length read.
fn link(chars: &[char]) -> Option<(&[char], String, usize)> {
    let mut close = 1;
    loop {
        match chars.get(close)? {
            '\\' => close += 2,
            ']' => break,
            '[' => close += note(&chars[close..]).map(|(_, length)| length).or_else(|| clause(&chars[close..]))?,
            _ => close += 1,
        }
        if close > LINK_CHARS {
            return None;
        }
    }
    if close == 1 || chars.get(close + 1) != Some(&'(') {
        return None;
    }
    let rest = &chars[close + 2..chars.len().min(close + 2 + LINK_CHARS)];
    let end = rest.iter().position(|c| *c == ')')?;
    let address: String = rest[..end].iter().collect();
    is_address(&address).then(|| (&chars[1..close], address, close + 3 + end))
}

fn is_address(address: &str) -> bool {
    let known = ["https://", "http://", "mailto:"];
    known.iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && address.len() > scheme.len()
    }) && !address.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Runs as a compact notation: e, s, l and n before the text.
    #[track_caller]
    fn check(marked: &str, expected: &[&str]) {
        let shown: Vec<String> = runs(marked)
            .into_iter()
            .map(|run| {
                let mut form = String::new();
                form.push_str(if run.emphasis { "e" } else { "" });
                form.push_str(if run.strong { "s" } else { "" });
                form.push_str(&run.link.map(|l| format!("<{l}>")).unwrap_or_default());
                form.push_str(&run.note.map(|n| format!("^{n}")).unwrap_or_default());
                format!("{form}|{}", run.text)
            })
            .collect();
        assert_eq!(shown, expected, "{marked}");
    }

    #[test]
    fn marks_are_read() {
        check("a *b* **c** d", &["|a ", "e|b", "| ", "s|c", "| d"]);
        check("***both***", &["es|both"]);
        check("**a *b* c**", &["s|a ", "es|b", "s| c"]);
        check(
            "see [the *pact*](https://x.org/a).",
            &["|see ", "<https://x.org/a>|the ", "e<https://x.org/a>|pact", "|."],
        );
        check("word[^1] more", &["|word", "^1|", "| more"]);
        check(
            "in *[#c5]*, [as [#c5] says](https://x.org)",
            &["|in ", "e|[#c5]", "|, ", "<https://x.org>|as ", "<https://x.org>|[#c5]", "<https://x.org>| says"],
        );
    }

    #[test]
    fn what_is_no_mark_is_literal() {
        check("5 * 3 * 2", &["|5 * 3 * 2"]);
        check("*open", &["|*open"]);
        check("a ** b", &["|a ** b"]);
        check("****", &["|****"]);
        check("[brackets] and [x](javascript:alert)", &["|[brackets] and [x](javascript:alert)"]);
        check(r"\*no\* C:\dir \[^1]", &[r"|*no* C:\dir [^1]"]);
        check("[^]", &["|[^]"]);
        check("", &[]);
    }

    #[test]
    fn halves_without_the_other_are_counted() {
        assert_eq!(unbalanced("*a* **b**"), 0);
        assert_eq!(unbalanced("a *b"), 1);
    }

    #[test]
    fn a_wall_of_marks_is_read_in_time() {
        for unit in ["*a ", "**a ", "[", "[a](", "[^", "\\"] {
            assert!(!runs(&unit.repeat(6_000)).is_empty());
        }
    }

    proptest! {
        #[test]
        fn escaped_text_reads_back(text in any::<String>()) {
            prop_assert_eq!(plain(&escape(&text)), text);
        }

        #[test]
        fn any_text_is_read(text in "[a *\\[\\]()^\\\\h:/tps]{0,40}") {
            prop_assert!(plain(&text).chars().count() <= text.chars().count());
        }
    }
}
