//! The catalogues in memory: parsed once for each locale, shared by all threads.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::{formats, sources};
use crate::language::Locale;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// Stands before an argument that is HTML already. A noncharacter: no text of a person may hold it here.
pub(super) const TRUSTED: char = '\u{FDD2}';

/// One locale's words.
struct Catalogue {
    /// Speaks plain text.
    plain: Bundle,
    /// Speaks HTML: words and arguments escaped, arguments isolated by `<bdi>`.
    rich: Bundle,
    /// The messages without variables, which are most.
    fixed: HashMap<String, String>,
}

/// In which form a message is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Plain,
    Rich,
}

/// The words of a key without variables.
pub(super) fn fixed(locale: Locale, key: &str) -> Option<&'static str> {
    of(locale).fixed.get(key).map(String::as_str)
}

/// Whether the locale's catalogue holds the key.
pub(super) fn knows(locale: Locale, key: &str) -> bool {
    of(locale).plain.has_message(key)
}

/// The words of a key with its arguments: in the locale, else in English, else the key in brackets.
pub(super) fn format(locale: Locale, form: Form, key: &str, args: &FluentArgs<'_>) -> String {
    if let Some(words) = format_in(locale, form, key, args) {
        return words;
    }
    tracing::error!(key, locale = locale.tag(), "a message is missing from the catalogue");
    format_in(Locale::En, form, key, args).unwrap_or_else(|| match form {
        Form::Plain => format!("⟦{key}⟧"),
        Form::Rich => format!("⟦{}⟧", escape(key)),
    })
}

fn format_in(locale: Locale, form: Form, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let catalogue = of(locale);
    let bundle = if form == Form::Plain { &catalogue.plain } else { &catalogue.rich };
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let mut words = String::new();
    // format_pattern would pass the finished whole to the argument formatter once more.
    let written = bundle.write_pattern(&mut words, pattern, Some(args), &mut errors);
    if written.is_err() || !errors.is_empty() {
        tracing::error!(key, locale = locale.tag(), ?errors, "a message lacks an argument");
    }
    Some(words)
}

fn of(locale: Locale) -> &'static Catalogue {
    static ALL: [OnceLock<Catalogue>; 4] = [const { OnceLock::new() }; 4];
    ALL[locale as usize].get_or_init(|| read(locale))
}

fn read(locale: Locale) -> Catalogue {
    let resources: Vec<_> = sources::texts(locale).iter().map(|text| parse(locale, text)).collect();
    let plain = bundle(locale, &resources);
    let mut rich = bundle(locale, &resources);
    rich.set_transform(Some(escape));
    rich.set_formatter(Some(rich_argument(locale)));
    let fixed = sources::texts(locale).iter().flat_map(|text| without_variables(&plain, text)).collect();
    Catalogue { plain, rich, fixed }
}

/// Parses a catalogue; what does not parse is logged, and the tree's own tests fail on it.
fn parse(locale: Locale, text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(typeset(locale, text)).unwrap_or_else(|(resource, errors)| {
        tracing::error!(locale = locale.tag(), ?errors, "a catalogue does not parse");
        resource
    }))
}

/// French keeps its high punctuation on the line of the word before it.
fn typeset(locale: Locale, text: &str) -> String {
    if locale != Locale::Fr {
        return text.to_owned();
    }
    let marks = [
        (" :", "\u{a0}:"),
        (" ;", "\u{202f};"),
        (" ?", "\u{202f}?"),
        (" !", "\u{202f}!"),
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
    ];
    marks.iter().fold(text.to_owned(), |text, (plain, set)| text.replace(plain, set))
}

fn bundle(locale: Locale, resources: &[Arc<FluentResource>]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(plain_argument(locale)));
    for resource in resources {
        if let Err(errors) = bundle.add_resource(Arc::clone(resource)) {
            tracing::error!(locale = locale.tag(), ?errors, "a key stands in a catalogue twice");
        }
    }
    bundle
}

/// The messages of a catalogue that format without arguments. A key stands at the start of its line.
fn without_variables(bundle: &Bundle, text: &str) -> Vec<(String, String)> {
    let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    keys.filter_map(|line| {
        let key = line.split_once('=')?.0.trim_end();
        let mut errors = Vec::new();
        let words = bundle.format_pattern(bundle.get_message(key)?.value()?, None, &mut errors).into_owned();
        errors.is_empty().then(|| (key.to_owned(), words))
    })
    .collect()
}

/// How Fluent has an argument written; it takes plain functions only, so there is one for each locale.
type Written = fn(&FluentValue<'_>, &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String>;

fn plain_argument(locale: Locale) -> Written {
    match locale {
        Locale::En => |value, _| number(Locale::En, value),
        Locale::Es => |value, _| number(Locale::Es, value),
        Locale::Pt => |value, _| number(Locale::Pt, value),
        Locale::Fr => |value, _| number(Locale::Fr, value),
    }
}

fn rich_argument(locale: Locale) -> Written {
    match locale {
        Locale::En => |value, _| text(value).or_else(|| number(Locale::En, value)),
        Locale::Es => |value, _| text(value).or_else(|| number(Locale::Es, value)),
        Locale::Pt => |value, _| text(value).or_else(|| number(Locale::Pt, value)),
        Locale::Fr => |value, _| text(value).or_else(|| number(Locale::Fr, value)),
    }
}

fn number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(formats::of(locale).decimal(number.value))
}

fn text(value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::String(text) = value else { return None };
    Some(match text.strip_prefix(TRUSTED) {
        Some(html) => html.to_owned(),
        None => format!("<bdi>{}</bdi>", escape(text)),
    })
}

/// Escapes for HTML text and quoted attributes.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}
