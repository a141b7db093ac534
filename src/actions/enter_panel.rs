//! Enters a panel of a meeting with its people, its quotation and its findings, and changes what is said of it.

use serde::Deserialize;
use serde_json::json;

use crate::actions::fields::{self, LINE, PROSE};
use crate::actions::{ActError, ActResult, Fact, Invalid, Visitor, panel_digest, record};
use crate::ids::{BodyId, MembershipId, PanelId};
use crate::l10n::Message;
use crate::procedure::Act;
use crate::storage::panels::{self, Panel, PanelPart, PanelPerson, PanelSeat};
use crate::storage::{StoreError, Tx, bodies, meetings, persons};

/// The longest quotation, in characters.
const QUOTATION: usize = 1_000;

/// A panel as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct PanelFields {
    /// Its number in the meeting.
    pub number: String,
    /// What it is about.
    pub theme: String,
    /// More on what it is about.
    pub subtitle: String,
    /// The sentence it stands under.
    pub quotation: String,
    /// Who said it.
    pub quotation_by: String,
    /// What was said there; paragraphs with an empty line between.
    pub summary: String,
    /// One finding a line.
    pub findings: String,
    /// Whom the record names, one a line: name; title; `moderator` for who leads it.
    pub persons: String,
}

struct Read {
    number: i64,
    theme: String,
    subtitle: String,
    quotation: String,
    quotation_by: String,
    summary: String,
    findings: Vec<String>,
    persons: Vec<PanelPerson>,
}

impl PanelFields {
    /// The fields of a panel that there is.
    #[must_use]
    pub fn of(panel: &Panel, findings: &[String], persons: &[PanelPerson]) -> Self {
        Self {
            number: panel.number.to_string(),
            theme: panel.theme.clone(),
            subtitle: panel.subtitle.clone(),
            quotation: panel.quotation.clone(),
            quotation_by: panel.quotation_by.clone(),
            summary: panel.summary.clone(),
            findings: findings.join("\n"),
            persons: persons.iter().map(person_line).collect::<Vec<_>>().join("\n"),
        }
    }

    fn read(&self) -> ActResult<Read> {
        let mut invalid = Invalid::new();
        let number = invalid.take("number", fields::whole(&self.number, 1, 999));
        let theme = invalid.take("theme", fields::line(&self.theme, LINE));
        let subtitle = invalid.take("subtitle", fields::optional_line(&self.subtitle, QUOTATION));
        let quotation = invalid.take("quotation", fields::optional_line(&self.quotation, QUOTATION));
        let quotation_by = invalid.take("quotation_by", fields::optional_line(&self.quotation_by, LINE));
        let summary = invalid.take("summary", fields::prose(&self.summary, PROSE));
        let findings = invalid.take("findings", fields::list(&self.findings, PROSE));
        let persons = invalid.take("persons", persons(&self.persons));
        match (number, theme, subtitle, quotation.zip(quotation_by), summary, findings.zip(persons)) {
            (Some(number), Some(theme), Some(subtitle), Some(quoted), Some(summary), Some((findings, persons))) => {
                let (quotation, quotation_by) = quoted;
                Ok(Read { number, theme, subtitle, quotation, quotation_by, summary, findings, persons })
            }
            _ => Err(invalid.into()),
        }
    }
}

fn person_line(person: &PanelPerson) -> String {
    let part = if person.part == PanelPart::Moderator { "; moderator" } else { "" };
    format!("{}; {}{part}", person.name, person.title)
}

/// People as the record names them, a line for each.
fn persons(text: &str) -> Result<Vec<PanelPerson>, Message> {
    fields::list(text, PROSE)?.iter().enumerate().map(|(index, line)| person(index + 1, line)).collect()
}

fn person(number: usize, line: &str) -> Result<PanelPerson, Message> {
    let parts: Vec<&str> = line.split(';').map(str::trim).collect();
    let part = match parts.get(2).copied().unwrap_or("") {
        "" => PanelPart::Member,
        word => PanelPart::parse(word).ok_or_else(|| Message::new("error-person-part").arg("line", number))?,
    };
    if parts.len() > 3 || parts[0].is_empty() {
        return Err(Message::new("error-person-line").arg("line", number));
    }
    let title = fields::optional_line(parts.get(1).unwrap_or(&""), LINE)?;
    Ok(PanelPerson { name: fields::line(parts[0], LINE)?, title, part })
}

/// Enters a panel.
///
/// # Errors
/// [`ActError::Invalid`] by field, `number` also if the meeting has a panel of that number.
pub fn enter_panel(tx: &mut Tx<'_>, visitor: &Visitor, meeting: &str, fields: &PanelFields) -> ActResult<PanelId> {
    let (meeting, body) = meetings::by_slug(tx.db, meeting)?;
    let permit = visitor.permit(Act::ManageBody, &body.id, None)?;
    bodies::lock(tx, &body.id)?;
    let read = fields.read()?;
    let panel = Panel {
        id: tx.fresh()?,
        meeting_id: meeting.id,
        number: read.number,
        theme: read.theme.clone(),
        subtitle: read.subtitle.clone(),
        quotation: read.quotation.clone(),
        quotation_by: read.quotation_by.clone(),
        summary: read.summary.clone(),
        report: String::new(),
        closed_at: None,
    };
    panels::insert(tx, &panel).map_err(same_number)?;
    set_lists(tx, &body.id, &panel.id, &read)?;
    let digest = panel_digest(tx.db, &panel)?;
    record(tx, &permit, fact("panel-entered", &panel, &digest))?;
    Ok(panel.id)
}

/// Changes what is said of a panel: the whole of it, people and findings too.
///
/// # Errors
/// As [`enter_panel`], and `NotFound`.
pub fn change_panel(tx: &mut Tx<'_>, visitor: &Visitor, id: &PanelId, fields: &PanelFields) -> ActResult<()> {
    let before = panels::find(tx.db, id)?;
    let (_, body) = meetings::find(tx.db, &before.meeting_id)?;
    let permit = visitor.permit(Act::ManageBody, &body.id, None)?;
    bodies::lock(tx, &body.id)?;
    let read = fields.read()?;
    let panel = Panel {
        number: read.number,
        theme: read.theme.clone(),
        subtitle: read.subtitle.clone(),
        quotation: read.quotation.clone(),
        quotation_by: read.quotation_by.clone(),
        summary: read.summary.clone(),
        ..before
    };
    panels::update(tx, &panel).map_err(same_number)?;
    set_lists(tx, &body.id, id, &read)?;
    let digest = panel_digest(tx.db, &panel)?;
    record(tx, &permit, fact("panel-changed", &panel, &digest))
}

fn set_lists(tx: &mut Tx<'_>, body: &BodyId, panel: &PanelId, read: &Read) -> ActResult<()> {
    panels::set_findings(tx, panel, &read.findings)?;
    panels::clear_persons(tx, panel)?;
    for (index, person) in read.persons.iter().enumerate() {
        let id = persons::named(tx, body, &person.name)?;
        panels::insert_person(tx, panel, index + 1, &id, &person.title, person.part)?;
    }
    Ok(())
}

fn same_number(error: StoreError) -> ActError {
    match error {
        StoreError::Taken("panels_number_once") => ActError::field("number", Message::new("error-taken")),
        other => other.into(),
    }
}

fn fact<'a>(act: &'static str, panel: &'a Panel, digest: &str) -> Fact<'a> {
    let facts = json!({ "meeting": panel.meeting_id, "number": panel.number, "theme": panel.theme, "digest": digest });
    Fact { act, declaration: None, subject: Some(panel.id.as_str()), facts }
}

/// A seat on a panel as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct SeatFields {
    /// The identity of a place in the body.
    pub member: String,
    /// The word of the part: moderator, member.
    pub part: String,
}

/// Gives a member of the body a seat on a panel.
///
/// # Errors
/// [`ActError::Invalid`] on `member` if it is no member of the body now or sits there already, on `part`.
pub fn give_panel_seat(tx: &mut Tx<'_>, visitor: &Visitor, panel: &PanelId, fields: &SeatFields) -> ActResult<()> {
    let found = panels::find(tx.db, panel)?;
    let (_, body) = meetings::find(tx.db, &found.meeting_id)?;
    let permit = visitor.permit(Act::ManageBody, &body.id, None)?;
    bodies::lock(tx, &body.id)?;
    let members = bodies::members(tx.db, &body.id)?;
    let mut invalid = Invalid::new();
    let unknown = || Message::new("error-not-in-list");
    let member = members.iter().find(|member| member.membership.id.as_str() == fields.member).ok_or_else(unknown);
    let member = invalid.take("member", member);
    let part = invalid.take("part", PanelPart::parse(&fields.part).ok_or_else(unknown));
    let (Some(member), Some(part)) = (member, part) else { return Err(invalid.into()) };
    let seat = PanelSeat { panel_id: panel.clone(), membership_id: member.membership.id.clone(), part };
    panels::insert_seat(tx, &seat).map_err(|error| match error {
        StoreError::Taken("panel_seats_pkey") => ActError::field("member", Message::new("error-seated")),
        other => other.into(),
    })?;
    let facts = json!({ "membership": seat.membership_id, "part": part.as_str() });
    record(tx, &permit, Fact { act: "panel-seat-given", declaration: None, subject: Some(panel.as_str()), facts })
}

/// Takes a seat on a panel away.
///
/// # Errors
/// `NotFound` if there is no such panel, or no such seat on it.
pub fn take_panel_seat(tx: &mut Tx<'_>, visitor: &Visitor, panel: &PanelId, member: &MembershipId) -> ActResult<()> {
    let found = panels::find(tx.db, panel)?;
    let (_, body) = meetings::find(tx.db, &found.meeting_id)?;
    let permit = visitor.permit(Act::ManageBody, &body.id, None)?;
    bodies::lock(tx, &body.id)?;
    panels::delete_seat(tx, panel, member)?;
    let facts = json!({ "membership": member });
    record(tx, &permit, Fact { act: "panel-seat-taken", declaration: None, subject: Some(panel.as_str()), facts })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_read_as_they_are_written() {
        let text = "Javier Palomo; MERCOSUR Public Policy Institute; moderator\nOscar Chacón; Director";
        let people = persons(text).unwrap();
        assert_eq!(people.iter().map(person_line).collect::<Vec<_>>().join("\n"), text);
        assert_eq!(people[0].part, PanelPart::Moderator);
        assert_eq!(people[1].part, PanelPart::Member);
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(persons(text).unwrap_err().key(), expected, "{text}");
    }

    #[test]
    fn a_line_that_does_not_read_is_named() {
        check("Ana; Senator; chair", "error-person-part");
        check("; Senator", "error-person-line");
        check("Ana; a; moderator; b", "error-person-line");
    }
}
