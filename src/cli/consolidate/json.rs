//! JSON whose faults have a place: line, column and the path of keys to what is wrong.

use std::fmt::Write as _;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::Fault;

/// As much of JSON as a case is made of.
pub(super) enum Json {
    Null,
    Text(String),
    List(Vec<Json>),
    /// As written: a key may stand twice, and is refused when it is asked for.
    Object(Vec<(String, Json)>),
    /// Numbers and truth values, of which a case has none.
    Other,
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut out = Vec::new();
        while let Some(item) = items.next_element()? {
            out.push(item);
        }
        Ok(Json::List(out))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut out = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            out.push(entry);
        }
        Ok(Json::Object(out))
    }
}

/// A step on the way to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Key(&'static str),
    Item(usize),
}

/// What is wrong, and on which way one comes to it.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) path: Vec<Step>,
    pub(super) fault: Fault,
}

/// A value with the way to it.
#[derive(Clone)]
pub(super) struct Node<'a> {
    json: &'a Json,
    path: Vec<Step>,
}

impl<'a> Node<'a> {
    pub(super) fn root(json: &'a Json) -> Self {
        Self { json, path: Vec::new() }
    }

    pub(super) fn wrong(&self, fault: Fault) -> Wrong {
        Wrong { path: self.path.clone(), fault }
    }

    fn child(&self, step: Step, json: &'a Json) -> Self {
        Self { json, path: self.path.iter().copied().chain([step]).collect() }
    }

    /// The value of a key that must be there, once.
    pub(super) fn key(&self, key: &'static str) -> Result<Self, Wrong> {
        let Json::Object(entries) = self.json else { return Err(self.wrong(Fault::NotObject)) };
        let mut found = entries.iter().filter(|(name, _)| name == key).map(|(_, value)| value);
        let Some(value) = found.next() else {
            return Err(self.child(Step::Key(key), self.json).wrong(Fault::Missing));
        };
        let node = self.child(Step::Key(key), value);
        if found.next().is_some() { Err(node.wrong(Fault::Twice)) } else { Ok(node) }
    }

    /// The items of a list.
    pub(super) fn items(&self) -> Result<Vec<Self>, Wrong> {
        let Json::List(items) = self.json else { return Err(self.wrong(Fault::NotList)) };
        Ok(items.iter().enumerate().map(|(at, item)| self.child(Step::Item(at), item)).collect())
    }

    pub(super) fn text(&self) -> Result<&'a str, Wrong> {
        let Json::Text(text) = self.json else { return Err(self.wrong(Fault::NotText)) };
        Ok(text)
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.json, Json::Null)
    }
}

/// The way as it is written: `amendments[0].ops[2].clause`.
pub(super) fn written(path: &[Step]) -> String {
    let mut out = String::new();
    for step in path {
        let dot = if out.is_empty() { "" } else { "." };
        // Writing to a text cannot fail.
        let _ = match step {
            Step::Key(key) => write!(out, "{dot}{key}"),
            Step::Item(at) => write!(out, "[{at}]"),
        };
    }
    out
}

/// Where the value begins that a way leads to, in bytes; where a key is missing, its object. The text is JSON.
pub(super) fn locate(text: &str, path: &[Step]) -> usize {
    let mut scan = Scan { text, at: 0 };
    scan.space();
    for step in path {
        let object = scan.at;
        let found = match step {
            Step::Key(key) => scan.enter_key(key),
            Step::Item(at) => scan.enter_item(*at),
        };
        if !found {
            return object;
        }
    }
    scan.at
}

/// Passes over JSON that is known to be well-formed.
struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl Scan<'_> {
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(b'}')
    }

    fn space(&mut self) {
        while matches!(self.byte(), b' ' | b'\t' | b'\r' | b'\n') {
            self.at += 1;
        }
    }

    /// Past a mark and the space after it.
    fn mark(&mut self) {
        self.at += 1;
        self.space();
    }

    fn string(&mut self) {
        self.at += 1;
        while !matches!(self.byte(), b'"') && self.at < self.text.len() {
            self.at += if self.byte() == b'\\' { 2 } else { 1 };
        }
        self.mark();
    }

    fn value(&mut self) {
        let mut depth = 0_usize;
        loop {
            match self.byte() {
                b'"' => self.string(),
                b'{' | b'[' => {
                    depth += 1;
                    self.mark();
                }
                b'}' | b']' if depth > 0 => {
                    depth -= 1;
                    self.mark();
                }
                b',' | b'}' | b']' if depth == 0 => return,
                _ => self.mark(),
            }
            if depth == 0 && matches!(self.byte(), b',' | b'}' | b']') {
                return;
            }
        }
    }

    fn enter_key(&mut self, key: &str) -> bool {
        self.mark();
        while self.byte() == b'"' {
            let from = self.at;
            self.string();
            let name: Option<String> = serde_json::from_str(self.text[from..self.at].trim_end()).ok();
            self.mark();
            if name.as_deref() == Some(key) {
                return true;
            }
            self.value();
            if self.byte() == b',' {
                self.mark();
            }
        }
        false
    }

    fn enter_item(&mut self, nth: usize) -> bool {
        self.mark();
        for _ in 0..nth {
            self.value();
            self.mark();
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_leads_to_its_place() {
        let text = r#" {"x": [1, {"a\"}": "[,"}], "k\u0065y": [true, {"a": [null, 2]} , "é", "end"]} "#;
        let at = |path: &[Step]| &text[locate(text, path)..][..2];
        let key = Step::Key("key");
        assert_eq!(at(&[]), "{\"");
        assert_eq!(at(&[key]), "[t");
        assert_eq!(at(&[key, Step::Item(0)]), "tr");
        assert_eq!(at(&[key, Step::Item(1), Step::Key("a"), Step::Item(1)]), "2]");
        assert_eq!(at(&[key, Step::Item(3)]), "\"e");
        assert_eq!(at(&[key, Step::Item(1), Step::Key("none")]), "{\"");
        assert_eq!(written(&[key, Step::Item(1), Step::Key("a")]), "key[1].a");
    }
}
