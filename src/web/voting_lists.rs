//! The voting list of a declaration, and its order.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::silences::may_begin;
use super::voting_list_view::ListView;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActError, ActResult, Dossier, once, order_voting, seat_of};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Standing};
use crate::storage::{Store, StoreError, Tx, declarations, sittings};

#[derive(Template)]
#[template(path = "voting_lists/show.html")]
struct Show {
    page: Page,
    list: ListView,
    /// The amendments that a new version met: they are not on the list until that is settled.
    waiting: Vec<(String, String)>,
    order_href: Option<String>,
    /// Where several are put together.
    bloc_href: Option<String>,
    /// Where clauses are asked for by themselves, where the rules know that, and how many wait for a ruling.
    separate: Option<(String, usize)>,
    /// The sheet of the reader's delegation.
    sheet: Option<String>,
    /// The sheets to print for the next votes.
    sheets: String,
    /// Where votes from paper are entered and confirmed.
    papers: Option<String>,
    /// Where the text is put under the silence procedure.
    silence: Option<String>,
    sitting: Option<String>,
}

/// GET /declarations/{slug}/voting-list: in which order what is put, and what would make what fall.
pub(super) async fn show(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let (dossier, sitting) = load(&reader, &store, slug.into_inner()).await?;
    let may_order = dossier.permit(&reader.visitor, Act::OrderVoting).is_ok();
    let template = Show {
        page: page(&reader, &dossier, "list-title"),
        list: ListView::for_reader(reader.voice_at(&dossier.meeting.zone), &dossier, &reader.visitor),
        waiting: waiting(&dossier),
        sheet: seat_of(&dossier, &reader.visitor, None).is_ok().then(|| paths::voting_sheet(&dossier.declaration.slug)),
        separate: dossier
            .rules()
            .check_separate_votes()
            .is_ok()
            .then(|| (paths::separate_votes(&dossier.declaration.slug), dossier.asked_parts().count())),
        bloc_href: (may_order && dossier.rules().check_en_bloc().is_ok() && several_wait(&dossier))
            .then(|| paths::bloc(&dossier.declaration.slug)),
        sheets: paths::vote_sheets(&dossier.declaration.slug),
        papers: [Act::EnterPaperVote, Act::ConfirmPaperVote]
            .into_iter()
            .any(|act| dossier.permit(&reader.visitor, act).is_ok())
            .then(|| paths::paper_votes(&dossier.declaration.slug)),
        silence: may_begin(&reader, &dossier).then(|| paths::silence(&dossier.declaration.slug)),
        order_href: may_order.then(|| paths::voting_order(&dossier.declaration.slug)),
        sitting,
    };
    html(StatusCode::OK, &template)
}

/// Whether there is more than one amendment that may be put together with others.
fn several_wait(dossier: &Dossier) -> bool {
    dossier.amendments.iter().filter(|one| one.standing == Standing::Admissible).nth(1).is_some()
}

/// Address and official number of each amendment that needs attention.
fn waiting(dossier: &Dossier) -> Vec<(String, String)> {
    let those = dossier.amendments.iter().filter(|one| dossier.waits(one));
    those.map(|one| (paths::amendment(&one.id), one.cited())).collect()
}

async fn load(reader: &Reader, store: &Store, slug: String) -> Result<(Dossier, Option<String>), PageError> {
    let (dossier, sitting) = store
        .read(move |db| {
            let declaration = declarations::by_name(db, &slug)?;
            let dossier = Dossier::load(db, declaration)?;
            let sitting = sittings::open_of_meeting(db, &dossier.meeting.id)?;
            Ok::<_, StoreError>((dossier, sitting.map(|sitting| paths::sitting(&sitting.id))))
        })
        .await?;
    if dossier.may_read(&reader.visitor) { Ok((dossier, sitting)) } else { Err(PageError::Missing) }
}

fn page(reader: &Reader, dossier: &Dossier, title: &str) -> Page {
    Page::new(reader, reader.voice.say(title)).under_text(dossier)
}

/// What the form of the order holds.
#[derive(Debug, Clone, Default)]
struct OrderForm {
    once: String,
    reason: String,
    places: Vec<(AmendmentId, String)>,
}

impl OrderForm {
    fn read(fields: &[(String, String)]) -> Self {
        let text = |wanted: &str| {
            fields.iter().find(|(name, _)| name == wanted).map_or_else(String::new, |(_, value)| value.clone())
        };
        let place = |(name, value): &(String, String)| {
            Some((AmendmentId::new(name.strip_prefix("place-")?), value.trim().to_owned()))
        };
        Self { once: text("once"), reason: text("reason"), places: fields.iter().filter_map(place).collect() }
    }

    /// The amendments by their numbers; of equal ones, and of what is no number, as they stood.
    fn order(&self) -> Vec<AmendmentId> {
        let mut places: Vec<(u32, &AmendmentId)> =
            self.places.iter().map(|(id, place)| (place.parse().unwrap_or(u32::MAX), id)).collect();
        places.sort_by_key(|(place, _)| *place);
        places.into_iter().map(|(_, id)| id.clone()).collect()
    }

    fn place(&self, id: &str) -> Option<&str> {
        self.places.iter().find(|(one, _)| one.as_str() == id).map(|(_, place)| place.as_str())
    }
}

#[derive(Template)]
#[template(path = "voting_lists/edit.html")]
struct Edit {
    page: Page,
    faults: Faults,
    list: ListView,
    form: OrderForm,
    action: String,
}

/// GET /declarations/{slug}/voting-list/order: the form of the order.
pub(super) async fn edit(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    render(&reader, &store, slug.into_inner(), OrderForm::default(), None).await
}

async fn render(reader: &Reader, store: &Store, slug: String, form: OrderForm, error: Option<ActError>) -> PageResult {
    let (dossier, _) = load(reader, store, slug).await?;
    let slug = &dossier.declaration.slug;
    let faults = Faults::after(reader.voice_at(&dossier.meeting.zone), error)?;
    dossier.permit(&reader.visitor, Act::OrderVoting)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = Edit {
        page: page(reader, &dossier, "list-order-title")
            .under(paths::voting_list(slug), reader.voice.say("list-title")),
        faults,
        list: ListView::of(reader.voice_at(&dossier.meeting.zone), &dossier),
        form,
        action: paths::voting_order(slug),
    };
    html(status, &template)
}

/// POST /declarations/{slug}/voting-list/order: sets the order.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    fields: Form<Vec<(String, String)>>,
) -> PageResult {
    let slug = slug.into_inner();
    let form = OrderForm::read(&fields);
    let (visitor, name, typed) = (reader.visitor.clone(), slug.clone(), form.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &typed.once, |tx| {
                let declaration = declarations::by_name(tx.db, &name)?;
                order_voting(tx, &visitor, &declaration.id, &typed.order(), &typed.reason)?;
                Ok(paths::voting_list(&declaration.slug))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(&reader, &store, slug, form, Some(error)).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_numbers() {
        let fields = [("reason", "So agreed"), ("place-a", "10"), ("place-b", "2"), ("place-c", "x"), ("place-d", "2")];
        let form = OrderForm::read(&fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(form.order(), ["b", "d", "a", "c"].map(AmendmentId::new));
        assert_eq!(form.reason, "So agreed");
    }
}
