//! What the four languages say, and how.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::America::{Panama, Sao_Paulo};

use super::{Message, Value, Voice};
use crate::language::Locale;

fn voice(locale: Locale) -> Voice {
    Voice::new(locale, Panama)
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

#[track_caller]
fn check(said: impl Fn(Voice) -> String, expected: [&str; 4]) {
    let said = Locale::ALL.map(|locale| said(voice(locale)).replace(['\u{a0}', '\u{202f}'], " "));
    assert_eq!(said.each_ref().map(String::as_str), expected);
}

#[test]
fn words_are_said_in_each_language() {
    check(|v| v.say("nav-meetings"), ["Meetings", "Reuniones", "Reuniões", "Réunions"]);
}

#[test]
fn a_key_that_is_nowhere_shows_itself() {
    assert_eq!(voice(Locale::Es).say("no-such<key>"), "⟦no-such<key>⟧");
    assert_eq!(voice(Locale::Es).m("no-such<key>").rich().to_string(), "⟦no-such&lt;key&gt;⟧");
}

#[test]
fn numbers_are_grouped_and_choose_the_plural() {
    check(|v| v.number(1_234_567_u64), ["1,234,567", "1.234.567", "1.234.567", "1 234 567"]);
    check(
        |v| v.m("left-minutes").arg("minutes", 12_345).to_string(),
        ["12,345 minutes left", "Quedan 12.345 minutos", "Restam 12.345 minutos", "Il reste 12 345 minutes"],
    );
    check(
        |v| v.m("left-minutes").arg("minutes", 1_u32).to_string(),
        ["1 minute left", "Queda 1 minuto", "Resta 1 minuto", "Il reste 1 minute"],
    );
}

#[test]
fn a_span_of_days_says_once_what_both_share() {
    let day = NaiveDate::from_ymd_opt(2017, 6, 8).unwrap();
    let first = NaiveDate::from_ymd_opt(2017, 6, 1).unwrap();
    check(|v| v.date(first), ["1 June 2017", "1 de junio de 2017", "1 de junho de 2017", "1er juin 2017"]);
    check(
        |v| v.dates(first, day),
        ["1–8 June 2017", "1-8 de junio de 2017", "1 a 8 de junho de 2017", "1er-8 juin 2017"],
    );
    let may = NaiveDate::from_ymd_opt(2017, 5, 31).unwrap();
    check(
        |v| v.dates(may, first),
        [
            "31 May – 1 June 2017",
            "31 de mayo – 1 de junio de 2017",
            "31 de maio – 1 de junho de 2017",
            "31 mai – 1er juin 2017",
        ],
    );
    let winter = NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
    check(
        |v| v.dates(winter, day),
        [
            "31 December 2016 – 8 June 2017",
            "31 de diciembre de 2016 – 8 de junio de 2017",
            "31 de dezembro de 2016 – 8 de junho de 2017",
            "31 décembre 2016 – 8 juin 2017",
        ],
    );
}

#[test]
fn dates_and_times_are_those_of_the_zone() {
    let day = NaiveDate::from_ymd_opt(2017, 6, 8).unwrap();
    check(|v| v.date(day), ["8 June 2017", "8 de junio de 2017", "8 de junho de 2017", "8 juin 2017"]);
    check(
        |v| v.day(day),
        [
            "Thursday, 8 June 2017",
            "jueves, 8 de junio de 2017",
            "quinta-feira, 8 de junho de 2017",
            "jeudi 8 juin 2017",
        ],
    );
    let deadline = moment("2017-06-09 01:30");
    check(|v| v.time(deadline, Panama), ["20:30"; 4]);
    check(
        |v| v.date_time(deadline, Panama),
        [
            "8 June 2017 at 20:30 UTC−5",
            "8 de junio de 2017 a las 20:30 UTC−5",
            "8 de junho de 2017 às 20:30 UTC−5",
            "8 juin 2017 à 20:30 UTC−5",
        ],
    );
}

#[test]
fn a_deadline_shows_both_zones_where_they_differ() {
    let v = voice(Locale::En);
    let deadline = moment("2017-06-08 23:00");
    let tag = v.time_tag(deadline, Sao_Paulo).to_string();
    assert!(tag.starts_with("<time datetime=\"2017-06-08T23:00:00Z\">"), "{tag}");
    assert!(tag.contains("20:00") && tag.contains("18:00") && tag.contains("for you"), "{tag}");
    assert!(!v.time_tag(deadline, Panama).to_string().contains("for you"));
}

#[test]
fn what_is_left_is_said_in_days_or_hours_or_minutes() {
    let v = voice(Locale::En);
    let left = |to: &str| v.duration_left(moment("2017-06-01 12:00"), moment(to));
    assert_eq!(left("2017-06-03 16:20"), "2 days 4 h left");
    assert_eq!(left("2017-06-01 15:05"), "3 h 5 min left");
    assert_eq!(left("2017-06-01 12:01"), "1 minute left");
    assert_eq!(left("2017-06-01 12:00"), "the time is over");
}

#[test]
fn lists_are_joined_and_names_sorted_as_the_language_does() {
    let names = ["Chile", "Perú", "Ecuador"];
    check(
        |v| v.list_and(&names),
        ["Chile, Perú and Ecuador", "Chile, Perú y Ecuador", "Chile, Perú e Ecuador", "Chile, Perú et Ecuador"],
    );
    check(|v| v.in_one_line(&["a", "b"]), ["a; b", "a; b", "a; b", "a ; b"]);
    let mut sorted = ["Perú", "Óscar", "Zoé", "Ecuador", "ñandú", "nube"];
    sorted.sort_by(|a, b| voice(Locale::Es).compare(a, b));
    assert_eq!(sorted, ["Ecuador", "nube", "ñandú", "Óscar", "Perú", "Zoé"]);
}

#[test]
fn what_people_write_is_escaped_and_isolated_on_pages_only() {
    let message = voice(Locale::En).m("page-title").arg("title", "<b>&").link("place", "/p?a=1&b=\"", "5 < 6");
    assert_eq!(message.to_string(), "<b>& · 5 < 6");
    assert_eq!(
        message.rich().to_string(),
        "<bdi>&lt;b&gt;&amp;</bdi> · <a href=\"/p?a=1&amp;b=&quot;\"><bdi>5 &lt; 6</bdi></a>"
    );
}

#[test]
fn nobody_can_pass_words_off_as_html() {
    let forged = voice(Locale::En).m("page-title").arg("title", "\u{FDD2}\u{FDD2}<script>").arg("place", 1);
    assert_eq!(forged.rich().to_string(), "<bdi>&lt;script&gt;</bdi> · 1");
}

#[test]
fn a_message_is_made_without_a_voice_and_said_with_one() {
    let message = Message::new("page-title").arg("title", Value::word("stage-plenary")).arg("place", 2);
    assert_eq!(voice(Locale::Pt).tell(&message).to_string(), "Plenário · 2");
    assert_eq!(voice(Locale::Es).named("stage", "plenary"), "Plenaria");
    let both = Value::Words(vec!["stage-proposal".into(), "stage-plenary".into()]);
    assert_eq!(
        voice(Locale::En).m("page-title").arg("title", both).arg("place", 1).to_string(),
        "Proposal and Plenary · 1"
    );
    let facts = serde_json::json!({"title": 3, "place": "x"});
    let stored = Message::new("page-title").facts(facts.as_object().unwrap());
    assert_eq!(voice(Locale::Fr).tell(&stored).to_string(), "3 · x");
}

#[test]
fn trusted_html_is_plain_elsewhere() {
    let message = voice(Locale::En).m("page-title").html("title", "<ins>a &amp; b</ins>").arg("place", 1);
    assert_eq!(message.to_string(), "a & b · 1");
    assert_eq!(message.rich().to_string(), "<ins>a &amp; b</ins> · 1");
}

#[derive(askama::Template)]
#[template(
    ext = "html",
    source = r#"{{ v.say("nav-now") }} {% for (n, name) in pages %}{{ v.m("page-title").arg("title", n).arg("place", name).rich() }}|{{ v.m("page-title").arg("title", n).arg("place", name) }}{% endfor %} {{ v.named("stage", stage) }} {{ v.time_tag(at, v.zone) }}"#
)]
struct Page {
    v: Voice,
    pages: Vec<(usize, String)>,
    stage: &'static str,
    at: NaiveDateTime,
}

#[test]
fn templates_speak() {
    let pages = vec![(1, "<i>".to_owned())];
    let page = Page { v: voice(Locale::En), pages, stage: "plenary", at: moment("2017-06-08 23:00") };
    let html = askama::Template::render(&page).unwrap();
    let spoken = "Now 1 · <bdi>&lt;i&gt;</bdi>|1 · &#60;i&#62; Plenary <time datetime=\"2017-06-08T23:00:00Z\">";
    assert!(html.starts_with(spoken), "{html}");
}

#[test]
fn saying_is_fast_enough_for_a_page_of_a_thousand_words() {
    let v = voice(Locale::Fr);
    let _ = v.say("nav-now");
    let begun = std::time::Instant::now();
    for _ in 0..10_000 {
        std::hint::black_box(v.say(std::hint::black_box("nav-now")));
    }
    let each = begun.elapsed() / 10_000;
    println!("say: {each:?}");
    assert!(each < std::time::Duration::from_micros(50), "{each:?}");
}
