//! Every mail in every language: its words, its headers, and that nothing foreign gets into either.

use serde_json::{Value, json};

use super::about::{About, Matter, Place};
use super::letter::{Letter, Office};
use crate::actions::Notice;
use crate::clock::from_micros;
use crate::config::Config;
use crate::ids::{AccountId, DeclarationId, LinkId, MailId};
use crate::language::{Language, Locale};
use crate::procedure::Role;
use crate::storage::accounts::{Account, Link, LinkPurpose};
use crate::storage::outbox::Mail;

/// 8 June 2017, 15:00 UTC.
const AT: i64 = 1_496_934_000_000_000;

fn office() -> Office {
    let config = Config { public_url: "https://accord.example".to_owned(), ..Config::default() };
    Office::new(&config).expect("good settings")
}

fn mail(notice: Notice, facts: &Value) -> Mail {
    Mail {
        id: MailId::new("m1"),
        once: "once".to_owned(),
        kind: notice.as_str().to_owned(),
        account_id: AccountId::new("ana"),
        declaration_id: (!notice.is_account_mail()).then(|| DeclarationId::new("d1")),
        facts: facts.to_string(),
        created_at: from_micros(AT),
        due_at: from_micros(AT),
        lease_until: None,
        attempts: 1,
        sent_at: None,
        failed_at: None,
        last_error: None,
    }
}

fn account(locale: Locale) -> Account {
    Account {
        id: AccountId::new("ana"),
        email: "ana@example.org".to_owned(),
        name: "Ana Ríos".to_owned(),
        locale,
        zone: None,
        password_hash: None,
        administrator: false,
        created_at: from_micros(AT),
        disabled_at: None,
        mail_failed_at: None,
    }
}

fn matter() -> Matter {
    Matter {
        id: DeclarationId::new("d1"),
        slug: "climate".to_owned(),
        title: "Declaration on <Climate>".to_owned(),
        language: Language::english(),
        body_slug: "parlatino".to_owned(),
        body: "PARLATINO".to_owned(),
        zone: "America/Panama".to_owned(),
    }
}

fn about(notice: Notice, locale: Locale) -> About {
    let link = Link {
        id: LinkId::new("l1"),
        account_id: AccountId::new("ana"),
        purpose: LinkPurpose::Invitation,
        token_hash: None,
        created_at: from_micros(AT),
        expires_at: from_micros(AT),
        used_at: None,
    };
    let own = notice.is_account_mail();
    let of_sitting = matches!(notice, Notice::Minutes | Notice::Proxy);
    About {
        account: account(locale),
        demonstration: false,
        places: vec![Place { body: "PARLATINO".to_owned(), role: Role::HeadOfDelegation }],
        matter: (!own && !of_sitting).then(matter),
        body: of_sitting.then(|| "PARLATINO".to_owned()),
        delegation: Some("Orellana".to_owned()),
        group: None,
        link: own.then_some(link),
        secret_path: own.then(|| "/links/s3cret".to_owned()),
        token: (!notice.is_always_sent()).then(|| "ana.kind.code".to_owned()),
    }
}

fn facts(notice: Notice) -> Value {
    match notice {
        Notice::Invitation => json!({"link": "l1"}),
        Notice::PasswordReset => json!({"link": "l1"}),
        Notice::Tabled => json!({"sponsor": "g1"}),
        Notice::AmendmentFiled => json!({"amendment": "a1", "label": "27/1", "delegation": "g1"}),
        Notice::Ruling => json!({"amendment": "a1", "label": "27", "admissible": false, "reason": "Out of scope."}),
        Notice::Recommendation => {
            json!({"amendment": "a1", "label": "27", "panel": 3, "kind": "adopt-as-revised", "note": "Shorter."})
        }
        Notice::Carried => json!({"amendment": "a1", "label": "27", "version": 2, "outcome": "needs-attention"}),
        Notice::Treatment => json!({"amendment": "a1", "label": "27", "panel": 3, "kind": "withdraw", "other": "12",
            "note": "It says the same."}),
        Notice::TreatmentAnswered => json!({"amendment": "a1", "label": "27", "delegation": "g1", "agrees": false,
            "comment": "Not without the second sentence."}),
        Notice::Compromise => json!({"amendment": "a1", "label": "27", "other": "31", "delegation": "g1",
            "news": "asked"}),
        Notice::Revised => json!({"amendment": "a1", "label": "27 Rev.1", "delegation": "g1"}),
        Notice::Accepted => json!({"amendment": "a1", "label": "27 Rev.1", "delegation": "g1"}),
        Notice::Cosponsorship => {
            json!({"amendment": "a1", "label": "", "delegation": "g1", "step": "asked", "words": "Shall we?"})
        }
        Notice::Approval => json!({"amendment": "a1", "step": "sent-back", "words": "Softer, please."}),
        Notice::Followed => {
            json!({"subject": "c1", "kind": "clause", "event": "adopted", "amendment": "a1", "label": "27"})
        }
        Notice::QuestionOpened => json!({"question": "q1", "subject": "27", "method": "recorded-vote"}),
        Notice::Result => json!({"question": "q1", "subject": "whole", "outcome": "adopted", "reached": "vote",
            "yes": 14, "no": 3, "abstain": 1}),
        Notice::NotPut => json!({"question": "q1"}),
        Notice::Minutes => {
            json!({"sitting": "s1", "number": 2, "meeting": "Dialogue on migration", "body": "PARLATINO",
            "zone": "America/Panama", "step": "issued", "until": AT})
        }
        Notice::Silence => json!({"question": "q1", "step": "begun", "ends_at": AT, "zone": "America/Panama"}),
        Notice::Proxy => json!({"sitting": "s1", "number": 2, "meeting": "Dialogue on migration", "body": "PARLATINO",
            "step": "given", "giver": "Orellana", "holder": "Valmar"}),
        Notice::Published => json!({"symbol": "PARLATINO/2017/1"}),
    }
}

fn letter(notice: Notice, locale: Locale) -> Letter {
    Letter::write(&mail(notice, &facts(notice)), &about(notice, locale), &office()).expect("it can be written")
}

fn raw(letter: &Letter) -> String {
    let message = letter.message(&office(), from_micros(AT)).expect("a good address");
    String::from_utf8(message.formatted()).expect("mails are ASCII")
}

#[test]
fn every_mail_reads_in_every_language() {
    for locale in Locale::ALL {
        let mut all = String::new();
        for notice in Notice::ALL {
            let letter = letter(*notice, locale);
            all.push_str(&format!("# {}\n\n{}\n\n", letter.subject, letter.text.trim_end()));
            assert!(!letter.html.contains('⟦') && !letter.subject.contains('⟦'), "{notice} {locale}");
            assert!(letter.html.contains(&format!("<html lang=\"{locale}\">")), "{notice} {locale}");
            assert!(letter.html.contains("href=\"https://accord.example/"), "{notice} {locale}");
            assert!(!letter.html.contains("<Climate>"), "{notice} {locale}: escaped");
        }
        assert!(!all.contains(['⟦', '\u{2068}', '\u{2069}']), "{all}");
        insta::assert_snapshot!(format!("mails_{locale}"), all);
    }
}

#[test]
fn the_headers_group_a_declaration_and_offer_one_click() {
    let raw = raw(&letter(Notice::Ruling, Locale::Es));
    for line in [
        "Message-ID: <m1@accord.example>",
        "In-Reply-To: <declaration-d1@accord.example>",
        "References: <declaration-d1@accord.example>",
        "List-Id: <parlatino.accord.example>",
        "List-Unsubscribe: <https://accord.example/mail/ana.kind.code>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "Auto-Submitted: auto-generated",
        "Content-Language: es",
        "Date: Thu, 08 Jun 2017 15:00:00 +0000",
    ] {
        assert!(raw.contains(&format!("{line}\r\n")), "{line} in\n{raw}");
    }
}

#[test]
fn mail_about_the_account_cannot_be_switched_off() {
    let raw = raw(&letter(Notice::PasswordReset, Locale::En));
    assert!(!raw.contains("List-"), "{raw}");
    assert!(letter(Notice::Invitation, Locale::En).text.contains("\nhttps://accord.example/links/s3cret\n"));
}

#[test]
fn names_and_titles_never_make_headers() {
    let mut about = about(Notice::Tabled, Locale::En);
    about.account.name = "Ana\r\nBcc: evil@example.org, \"x\" <y@z>".to_owned();
    if let Some(matter) = &mut about.matter {
        matter.title = "A\r\nX-Evil: 1\n\u{202e}\u{2068}title".to_owned();
    }
    let letter = Letter::write(&mail(Notice::Tabled, &facts(Notice::Tabled)), &about, &office()).expect("written");
    assert_eq!(letter.subject, "Tabled: A X-Evil: 1 title");
    let raw = raw(&letter);
    let headers = raw.split("\r\n\r\n").next().expect("a head");
    assert!(headers.lines().all(|line| !line.starts_with("Bcc") && !line.starts_with("X-Evil")), "{headers}");
    let message = letter.message(&office(), from_micros(AT)).expect("good");
    assert_eq!(message.envelope().to().len(), 1);
}

#[test]
fn a_demonstration_says_so_in_subject_and_body() {
    let mut about = about(Notice::Result, Locale::Fr);
    about.demonstration = true;
    let letter = Letter::write(&mail(Notice::Result, &facts(Notice::Result)), &about, &office()).expect("written");
    assert!(letter.subject.starts_with("DÉMONSTRATION"), "{}", letter.subject);
    assert!(letter.text.starts_with("DÉMONSTRATION"), "{}", letter.text);
    assert!(letter.html.contains("<strong>DÉMONSTRATION"), "{}", letter.html);
}

#[test]
fn a_result_of_bodies_that_meet_jointly_is_told_of_each() {
    let mut facts = facts(Notice::Result);
    facts["components"] = json!([{"component": "RCM", "outcome": "rejected", "counts": [3, 4, 1]}]);
    for (locale, said) in [
        (Locale::En, "RCM: 3 in favour, 4 against, 1 abstention: not adopted."),
        (Locale::Es, "RCM: 3 a favor, 4 en contra, 1 abstención: no aprobado."),
        (Locale::Pt, "RCM: 3 a favor, 4 contra, 1 abstenção: não aprovado."),
        (Locale::Fr, "RCM : 3 pour, 4 contre, 1 abstention : non adopté."),
    ] {
        let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(plain(written(Notice::Result, &facts, locale)).contains(said), "{locale}");
    }
}

fn written(notice: Notice, facts: &Value, locale: Locale) -> String {
    let letter = Letter::write(&mail(notice, facts), &about(notice, locale), &office()).expect("written");
    assert!(!letter.text.contains('⟦'), "{}", letter.text);
    format!("{}\n{}", letter.subject, letter.text)
}

/// Each step of what goes to and fro between delegations.
#[test]
fn every_step_has_words() {
    for locale in Locale::ALL {
        let mut seen = std::collections::BTreeSet::new();
        let mut new = |words: String| assert!(seen.insert(words.clone()), "said twice: {words}");
        for step in ["asked", "yes", "no", "changed"] {
            for label in ["", "27"] {
                let facts = json!({"amendment": "a1", "label": label, "delegation": "g1", "step": step});
                new(written(Notice::Cosponsorship, &facts, locale));
            }
        }
        for step in ["asked", "approved", "sent-back"] {
            new(written(Notice::Approval, &json!({"amendment": "a1", "step": step}), locale));
        }
        for step in ["issued", "proposed", "taken-up", "not-taken-up", "approved"] {
            let facts = json!({"sitting": "s1", "number": 2, "meeting": "Dialogue", "body": "PARLATINO", "zone": "UTC",
                "step": step, "by": "Orellana", "words": "So it was."});
            new(written(Notice::Minutes, &facts, locale));
        }
        for step in ["given", "taken-back", "lapsed"] {
            let facts = json!({"sitting": "s1", "number": 2, "meeting": "Dialogue", "body": "PARLATINO", "step": step,
                "giver": "Orellana", "holder": "Valmar"});
            new(written(Notice::Proxy, &facts, locale));
        }
        for step in ["extended", "reminder", "broken"] {
            let facts = json!({"question": "q1", "step": step, "ends_at": AT, "zone": "UTC", "delegation": "g1",
                "words": "So it was."});
            new(written(Notice::Silence, &facts, locale));
        }
    }
}

/// Each thing that may happen to what is followed.
#[test]
fn every_piece_of_news_has_words() {
    for locale in Locale::ALL {
        let mut seen = std::collections::BTreeSet::new();
        let mut new = |words: String| assert!(seen.insert(words.clone()), "said twice: {words}");
        for event in ["filed", "admissible", "inadmissible", "withdrawn", "fallen", "adopted", "rejected"] {
            let facts = json!({"subject": "a1", "kind": "amendment", "event": event, "amendment": "a1", "label": "27"});
            new(written(Notice::Followed, &facts, locale));
        }
        for event in [
            "tabled",
            "admitted",
            "stage",
            "version",
            "text-adopted",
            "text-not-put",
            "text-rejected",
            "text-reopened",
            "text-withdrawn",
            "published",
        ] {
            let facts = json!({"subject": "d1", "kind": "declaration", "event": event, "stage": "plenary"});
            new(written(Notice::Followed, &facts, locale));
        }
    }
}

#[test]
fn a_mover_is_named_with_the_group_that_it_speaks_for() {
    let mut about = about(Notice::AmendmentFiled, Locale::En);
    about.group = Some("Group of 77".to_owned());
    let letter = Letter::write(&mail(Notice::AmendmentFiled, &facts(Notice::AmendmentFiled)), &about, &office())
        .expect("written");
    assert!(letter.text.contains("Orellana, on behalf of Group of 77, has"), "{}", letter.text);
}

#[test]
fn the_secretariat_stands_in_where_no_delegation_moves() {
    let mut about = about(Notice::AmendmentFiled, Locale::En);
    about.delegation = None;
    let facts = json!({"amendment": "a1", "label": "4", "delegation": null});
    let letter = Letter::write(&mail(Notice::AmendmentFiled, &facts), &about, &office()).expect("written");
    assert!(letter.text.contains("The secretariat has submitted amendment 4"), "{}", letter.text);
}
