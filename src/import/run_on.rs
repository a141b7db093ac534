//! A whole resolution in one sentence: "The Committee, having heard …, recommends … and invites …".

use super::fold::{count, fold, is_parting, starts_large};
use super::lexicon::Lexicon;

/// How many words may name who acts.
const SUBJECT: usize = 16;

/// The parts of such a sentence: who acts, then reasons and acts; none if it is not one.
pub(super) fn sentence<'a>(text: &'a str, lexicon: &Lexicon) -> Option<Vec<&'a str>> {
    let comma = text.find(',')?;
    let (subject, rest) = (&text[..comma], text[comma + 1..].trim_start());
    if !starts_large(subject) || count(subject) > SUBJECT || lexicon.is_reason(subject) || lexicon.is_act(subject) {
        return None;
    }
    let first = rest.chars().next()?;
    if !first.is_lowercase() || !begins_reason(rest, lexicon) {
        return None;
    }
    let from = text.len() - rest.len();
    let starts = starts(text, from, lexicon);
    let acts = starts.iter().filter(|(_, act)| *act).count();
    if acts == 0 {
        return None;
    }
    let mut bounds = vec![0, from];
    bounds.extend(starts.iter().map(|(at, _)| *at));
    bounds.push(text.len());
    Some(bounds.windows(2).map(|pair| text[pair[0]..pair[1]].trim()).filter(|part| !part.is_empty()).collect())
}

fn begins_reason(rest: &str, lexicon: &Lexicon) -> bool {
    let mut words = rest.split(is_parting).filter(|word| !word.is_empty()).map(fold);
    words.find(|word| !lexicon.is_skipped(word)).is_some_and(|word| lexicon.is_reason_word(&word))
}

/// Where parts begin behind the first: at a verb, behind a comma or an "and". From the first act on there are only acts.
fn starts(text: &str, from: usize, lexicon: &Lexicon) -> Vec<(usize, bool)> {
    let mut out: Vec<(usize, bool)> = Vec::new();
    let mut acting = false;
    let mut after = false;
    let mut at = from;
    let mut parted_at = 0;
    for word in text[from..].split_inclusive(' ') {
        let bare = fold(word.trim().trim_matches(is_parting));
        let joint = matches!(bare.as_str(), "and" | "y" | "e" | "et");
        // Adverbs and pronouns belong to the verb behind them: "et se félicite".
        let light = lexicon.is_skipped(&bare) && !joint && word.trim().len() == bare.len();
        if after && at > from && !joint && !light {
            let begin = if parted_at > 0 { parted_at } else { at };
            let act =
                lexicon.is_act_word(&bare) || bare.strip_prefix("s'").is_some_and(|verb| lexicon.is_act_word(verb));
            let reason = !acting && lexicon.is_reason_word(&bare) && bare != "que" && bare != "that";
            if act || reason {
                out.push((begin, act));
                acting |= act;
            }
        }
        parted_at = if after && light { if parted_at > 0 { parted_at } else { at } } else { 0 };
        after = joint || word.trim_end().ends_with([',', ';']) || after && light;
        at += word.len();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::lexicon;
    use super::super::tongue::Tongue;
    use super::*;

    #[test]
    fn one_sentence_is_taken_apart_at_its_verbs() {
        let text = "The Committee, having heard the towns and noting that no objection was raised, recommends that it be adopted and \
            invites the rapporteur.";
        let parts = sentence(text, lexicon::of(Tongue::English)).unwrap();
        assert_eq!(
            parts,
            [
                "The Committee,",
                "having heard the towns and",
                "noting that no objection was raised,",
                "recommends that it be adopted and",
                "invites the rapporteur.",
            ]
        );
        let text = "Le Comité, ayant entendu les communes et notant l’accord, recommande l’adoption et se félicite du travail.";
        assert_eq!(sentence(text, lexicon::of(Tongue::French)).unwrap().len(), 5);
        let text = "The delegations, welcoming the offer, agreed to meet again.";
        assert_eq!(sentence(text, lexicon::of(Tongue::English)), None);
    }
}
