//! Messages: a key with its arguments, apart from any language, and what a voice makes of them.

use std::borrow::Cow;
use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentValue};

use super::Voice;
use super::catalogue::{self, Form, TRUSTED, escape};

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words of a person: escaped and isolated where a page shows them. May select a variant by its text.
    Text(String),
    /// A count: written as the language groups it, selects the plural.
    Number(i64),
    /// A calendar day.
    Date(NaiveDate),
    /// A moment in UTC, shown in the voice's zone.
    Moment(NaiveDateTime),
    /// Several names, joined as the language joins them.
    List(Vec<String>),
    /// Another key, `stage-plenary` for instance, said in the same voice.
    Word(String),
    /// Several keys, said and joined.
    Words(Vec<String>),
    /// HTML that is safe already, and the same in plain text.
    Markup {
        /// For pages.
        html: String,
        /// For everything else.
        plain: String,
    },
}

impl Value {
    /// A key whose words are the argument.
    #[must_use]
    pub fn word(key: impl Into<String>) -> Self {
        Self::Word(key.into())
    }

    /// A link. Label and address are escaped.
    #[must_use]
    pub fn link(href: &str, label: &str) -> Self {
        Self::Markup {
            html: format!("<a href=\"{}\"><bdi>{}</bdi></a>", escape(href), escape(label)),
            plain: label.to_owned(),
        }
    }

    fn plain(&self, voice: Voice) -> FluentValue<'_> {
        match self {
            Self::Text(text) => text.trim_start_matches(TRUSTED).into(),
            Self::Number(number) => FluentValue::from(*number),
            Self::Date(date) => voice.date(*date).into(),
            Self::Moment(moment) => voice.date_time(*moment, voice.zone).into(),
            Self::List(items) => voice.list_and(items).into(),
            Self::Word(key) => voice.say(key).into(),
            Self::Words(keys) => joined(voice, keys).into(),
            Self::Markup { plain, .. } => plain.as_str().into(),
        }
    }

    fn rich(&self, voice: Voice) -> FluentValue<'_> {
        match self {
            Self::Text(_) | Self::Number(_) => self.plain(voice),
            Self::Date(date) => trusted(&escape(&voice.date(*date))),
            Self::Moment(moment) => trusted(&voice.time_tag(*moment, voice.zone).to_string()),
            Self::List(items) => trusted(&voice.list_and(&isolated(items))),
            Self::Word(key) => trusted(&escape(&voice.say(key))),
            Self::Words(keys) => trusted(&escape(&joined(voice, keys))),
            Self::Markup { html, .. } => trusted(html),
        }
    }
}

fn trusted(html: &str) -> FluentValue<'static> {
    format!("{TRUSTED}{html}").into()
}

fn joined(voice: Voice, keys: &[String]) -> String {
    let words: Vec<String> = keys.iter().map(|key| voice.say(key)).collect();
    voice.list_and(&words)
}

fn isolated(items: &[String]) -> Vec<String> {
    items.iter().map(|item| format!("<bdi>{}</bdi>", escape(item))).collect()
}

/// Makes arguments of whole numbers.
macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

/// Makes arguments of other types through one expression.
macro_rules! values {
    ($($given:ty: |$it:ident| $value:expr;)*) => {$(
        impl From<$given> for Value {
            fn from($it: $given) -> Self {
                $value
            }
        }
    )*};
}

values! {
    &str: |text| Self::Text(text.to_owned());
    String: |text| Self::Text(text);
    Cow<'_, str>: |text| Self::Text(text.into_owned());
    NaiveDate: |date| Self::Date(date);
    NaiveDateTime: |moment| Self::Moment(moment);
    Vec<String>: |items| Self::List(items);
    &[String]: |items| Self::List(items.to_vec());
    Spoken: |spoken| Self::Markup { html: spoken.rich().to_string(), plain: spoken.to_string() };
    Rich: |rich| Self::Markup { plain: without_tags(&rich.0), html: rich.0 };
}

/// Templates hand over references, and references to references inside their loops.
impl<T: Clone + Into<Value>> From<&T> for Value {
    fn from(given: &T) -> Self {
        given.clone().into()
    }
}

/// A key and its arguments, in no language yet: what actions and refusals hand upwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    key: String,
    args: Vec<(Cow<'static, str>, Value)>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: Vec::new() }
    }

    /// With one argument more.
    #[must_use]
    pub fn arg(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// With the facts of a stored document (a mail, a journal entry): texts and whole numbers, the rest as JSON.
    #[must_use]
    pub fn facts(mut self, facts: &serde_json::Map<String, serde_json::Value>) -> Self {
        for (name, fact) in facts {
            let value = match fact {
                serde_json::Value::String(text) => Value::from(text),
                other => other.as_i64().map_or_else(|| Value::Text(other.to_string()), Value::Number),
            };
            self.args.push((name.clone().into(), value));
        }
        self
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

/// A message in a voice. Shows as plain text; [`Spoken::rich`] is the same for a page, with its links.
#[derive(Debug, Clone)]
pub struct Spoken {
    voice: Voice,
    message: Message,
}

impl Spoken {
    pub(super) const fn new(voice: Voice, message: Message) -> Self {
        Self { voice, message }
    }

    /// With one argument more.
    #[must_use]
    pub fn arg(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        self.message = self.message.arg(name, value);
        self
    }

    /// With an argument that is a link on a page and its label elsewhere.
    #[must_use]
    pub fn link(self, name: impl Into<Cow<'static, str>>, href: &str, label: &str) -> Self {
        self.arg(name, Value::link(href, label))
    }

    /// With an argument whose words are another key's: `.word("stage", "stage-plenary")`.
    #[must_use]
    pub fn word(self, name: impl Into<Cow<'static, str>>, key: &str) -> Self {
        self.arg(name, Value::word(key))
    }

    /// With an argument that is safe HTML already; elsewhere it is shown without its tags.
    #[must_use]
    pub fn html(self, name: impl Into<Cow<'static, str>>, trusted: &str) -> Self {
        self.arg(name, Value::Markup { html: trusted.to_owned(), plain: without_tags(trusted) })
    }

    /// The message for a page: everything escaped, arguments isolated, links as links.
    #[must_use]
    pub fn rich(&self) -> Rich {
        Rich(self.format(Form::Rich))
    }

    fn format(&self, form: Form) -> String {
        let mut args = FluentArgs::with_capacity(self.message.args.len());
        for (name, value) in &self.message.args {
            let value = if form == Form::Rich { value.rich(self.voice) } else { value.plain(self.voice) };
            args.set(name.as_ref(), value);
        }
        catalogue::format(self.voice.locale, form, &self.message.key, &args)
    }
}

impl fmt::Display for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.format(Form::Plain))
    }
}

/// HTML made here, which templates show as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rich(pub(super) String);

impl Rich {
    /// Takes HTML that the program itself made, with everything foreign in it escaped.
    #[must_use]
    pub fn trusted(html: &str) -> Self {
        Self(html.to_owned())
    }

    /// The words of it, without tags.
    #[must_use]
    pub fn plain(&self) -> String {
        without_tags(&self.0)
    }
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Rich {}

fn without_tags(html: &str) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            other if !inside => plain.push(other),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(plain, |text, (entity, c)| text.replace(entity, c))
}
