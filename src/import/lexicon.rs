//! What reasons and acts begin with, in four languages: verbs in their forms, adjectives, phrases.
//!
//! Forms are made from the infinitives of `lexicon.tsv`, so that "Reaffirms", "Reafirmamos" and "Réaffirment" are known alike.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::fold::{first_words, fold};
use super::tongue::Tongue;

const TABLE: &str = include_str!("lexicon.tsv");
/// How many words are looked at.
const LOOK: usize = 8;

/// What the lists say of one language, without accents and in lower case.
#[derive(Default)]
pub(super) struct Lexicon {
    /// The forms in which somebody acts in the third person: "decides", "acuerdan".
    acts: HashSet<String>,
    /// The forms that are nouns or infinitives elsewhere: "support", "aprobar", "decidimos".
    others: HashSet<String>,
    /// The forms of participles: "recalling", "recordando".
    participles: HashSet<String>,
    reasons: Vec<String>,
    phrases: Vec<Vec<String>>,
    skipped: HashSet<String>,
    nouns: HashSet<String>,
    tongue: Tongue,
}

/// The lexicon of a language.
pub(super) fn of(tongue: Tongue) -> &'static Lexicon {
    static ALL: OnceLock<[Lexicon; 4]> = OnceLock::new();
    &ALL.get_or_init(|| Tongue::ALL.map(read))[tongue as usize]
}

fn read(tongue: Tongue) -> Lexicon {
    let mut out = Lexicon { tongue, ..Lexicon::default() };
    for line in TABLE.lines().skip(1) {
        let mut cells = line.split('\t');
        let (Some(what), Some(language), Some(words)) = (cells.next(), cells.next(), cells.next()) else { continue };
        if language == tongue.tag() {
            out.take(what, words);
        }
    }
    out
}

impl Lexicon {
    fn take(&mut self, what: &str, words: &str) {
        let each = || words.split(' ').map(fold);
        match what {
            "act" => words.split(' ').for_each(|verb| self.verb(verb)),
            "reason" => self.reasons.extend(each()),
            "phrase" => {
                self.phrases.extend(words.split('|').map(|phrase| phrase.split(' ').map(fold).collect::<Vec<_>>()))
            }
            "skip" => self.skipped.extend(each()),
            _ => self.nouns.extend(each()),
        }
    }

    fn verb(&mut self, verb: &str) {
        let (infinitive, third) = verb.split_once(':').unwrap_or((verb, ""));
        let (infinitive, third) = (fold(infinitive), fold(third));
        match self.tongue {
            Tongue::English => self.english(&infinitive),
            Tongue::French => self.french(&infinitive, &third),
            Tongue::Spanish | Tongue::Portuguese => self.iberian(&infinitive, &third),
        }
    }

    fn english(&mut self, verb: &str) {
        let (stem, vowel) = (&verb[..verb.len() - 1], |c: char| "aeiou".contains(c));
        let before_last = stem.chars().next_back().unwrap_or('a');
        let third = match verb.chars().next_back() {
            Some('y') if !vowel(before_last) => format!("{stem}ies"),
            Some('s' | 'x' | 'h') => format!("{verb}es"),
            _ => format!("{verb}s"),
        };
        let participle = if verb.ends_with('e') && !verb.ends_with("ee") { stem } else { verb };
        self.participles.extend([format!("{participle}ing"), format!("{verb}{}ing", before_last_doubled(verb))]);
        self.acts.insert(third);
        self.others.insert(verb.to_owned());
    }

    fn iberian(&mut self, infinitive: &str, third: &str) {
        let (stem, ending) = infinitive.split_at(infinitive.len() - 2);
        let a_verb = ending == "ar";
        let regular = format!("{stem}{}", if a_verb { "a" } else { "e" });
        let third = if third.is_empty() { regular } else { third.to_owned() };
        let many = if self.tongue == Tongue::Spanish { "n" } else { "m" };
        self.acts.insert(format!("{third}{many}"));
        self.acts.insert(third);
        self.others.extend([format!("{stem}{}mos", &ending[..1]), infinitive.to_owned()]);
        self.others.insert(format!("{infinitive}se"));
    }

    fn french(&mut self, infinitive: &str, third: &str) {
        let stem = infinitive.strip_suffix("er").unwrap_or(infinitive);
        let third = if third.is_empty() { format!("{stem}e") } else { third.to_owned() };
        if let Some(radical) = third.strip_suffix('e') {
            self.acts.insert(format!("{radical}ent"));
        }
        let soft = if stem.ends_with('g') { "e" } else { "" };
        self.others.extend([format!("{stem}{soft}ons"), infinitive.to_owned()]);
        self.acts.insert(third);
    }

    /// Whether a text begins as a reason does.
    pub(super) fn is_reason(&self, text: &str) -> bool {
        let words = first_words(text, LOOK);
        if self.has_phrase(&words) {
            return true;
        }
        let at = self.skip(&words);
        words[at..].first().is_some_and(|word| self.reason_word(word, words.get(at + 1)))
    }

    fn has_phrase(&self, words: &[String]) -> bool {
        self.phrases.iter().any(|phrase| words.starts_with(phrase))
    }

    /// How many words before the verb say only "also" or "deeply".
    fn skip(&self, words: &[String]) -> usize {
        let is_adverb = |word: &str| match self.tongue {
            Tongue::English => word.len() > 4 && word.ends_with("ly"),
            Tongue::French => word.len() > 6 && word.ends_with("ment") && !self.acts.contains(word),
            Tongue::Spanish | Tongue::Portuguese => word.len() > 6 && word.ends_with("mente"),
        };
        let known = |word: &&String| !self.is_verb(word) && (self.skipped.contains(*word) || is_adverb(word));
        words.iter().take(4).take_while(known).count().min(words.len().saturating_sub(1))
    }

    fn is_verb(&self, word: &str) -> bool {
        self.acts.contains(word) && !self.skipped.contains(word)
    }

    fn reason_word(&self, word: &str, next: Option<&String>) -> bool {
        let word = word.strip_prefix("s'").or_else(|| word.strip_prefix("n'")).unwrap_or(word);
        // "Resolved that" and "Given" are acts and reasons: only what follows tells.
        if word == "resolved" && next.is_some_and(|next| next == "that" || next == "by") {
            return false;
        }
        self.reasons.iter().any(|reason| match reason.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == reason,
        }) || self.is_participle(word)
    }

    /// By its form: "-ing", "-ando", "-ant".
    fn is_participle(&self, word: &str) -> bool {
        if self.nouns.contains(word) || word.len() < 5 {
            return false;
        }
        let stem = word.split_once('-').map_or(word, |(stem, _)| stem);
        match self.tongue {
            Tongue::English => word.ends_with("ing"),
            Tongue::French => word.ends_with("ant") || word.ends_with("ants"),
            Tongue::Spanish => {
                ["ando", "endo", "andose", "endose", "andole", "endole"].iter().any(|e| stem.ends_with(e))
            }
            Tongue::Portuguese => ["ando", "endo", "indo"].iter().any(|end| stem.ends_with(end)),
        }
    }

    /// Whether a text begins with a verb by which somebody acts: "Decides", "Se compromete a", "Reafirmamos", "We reaffirm".
    pub(super) fn is_act(&self, text: &str) -> bool {
        let words = first_words(text, LOOK);
        let at = self.skip(&words);
        let Some(word) = words.get(at) else { return false };
        let word = word.strip_prefix("s'").or_else(|| word.strip_prefix("l'")).unwrap_or(word);
        let stem = word.strip_suffix("-se").unwrap_or(word);
        self.acts.contains(stem) || self.is_ours(&words, stem) || self.is_resolved(&words)
    }

    /// "We reaffirm", "Reafirmamos", "Nous réaffirmons".
    fn is_ours(&self, words: &[String], word: &str) -> bool {
        match self.tongue {
            Tongue::English => {
                words[0] == "we" && words.iter().skip(1).take(4).any(|word| self.others.contains(word.as_str()))
            }
            Tongue::French => word.len() > 4 && word.ends_with("ons") && self.others.contains(word),
            Tongue::Spanish | Tongue::Portuguese => word.ends_with("mos") && self.others.contains(word),
        }
    }

    /// "Resolved, that", "Be it further resolved".
    fn is_resolved(&self, words: &[String]) -> bool {
        self.tongue == Tongue::English
            && (words[0] == "resolved" || words.windows(2).take(5).any(|pair| pair[0] == "be" && pair[1] == "it"))
    }

    /// Whether a text begins with the bare verb, as under "Resolves to:", "RESUELVE:".
    pub(super) fn is_bare_act(&self, text: &str) -> bool {
        let words = first_words(text, LOOK);
        words.get(self.skip(&words)).is_some_and(|word| self.others.contains(word.as_str()))
    }

    /// Whether one word is a verb by which somebody acts, in the third person or among the words of many.
    pub(super) fn is_act_word(&self, word: &str) -> bool {
        self.acts.contains(word) || self.others.contains(word) && (word.ends_with("mos") || word.ends_with("ons"))
    }

    /// Whether one word is a bare verb over the acts of many: "We, the Ministers, agree:".
    pub(super) fn is_declaring(&self, word: &str) -> bool {
        const VERBS: &str = " agree decide declare resolve commit recommend adopt affirm reaffirm proclaim urge invite undertake pronounce ";
        self.tongue == Tongue::English && VERBS.contains(&format!(" {word} "))
    }

    /// Whether one word is known to begin a reason: a participle of a known verb, an adjective.
    pub(super) fn is_reason_word(&self, word: &str) -> bool {
        let known = match self.tongue {
            Tongue::English => self.participles.contains(word) || matches!(word, "having" | "bearing" | "taking"),
            _ => self.is_participle(word),
        };
        known || self.reason_word(word, None)
    }

    /// Whether a word only says "also" or "deeply".
    pub(super) fn is_skipped(&self, word: &str) -> bool {
        self.skipped.contains(word)
    }
}

fn before_last_doubled(verb: &str) -> &str {
    &verb[verb.len() - 1..]
}
