//! All that is put, clause by clause.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::question_view::{PassageView, QuestionView};
use super::questions::read;
use super::{Page, PageResult, Reader, html};
use crate::actions::passages_of;
use crate::ids::QuestionId;
use crate::storage::Store;
use crate::web::rendering::Pen;

#[derive(Template)]
#[template(path = "questions/text.html")]
struct WholeText {
    page: Page,
    passages: Vec<PassageView>,
    language: String,
}

/// GET /questions/{id}/text: all that is put, clause by clause, as it was when it was put.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<QuestionId>) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    let voice = reader.voice_at(&loaded.dossier.meeting.zone);
    let q = QuestionView::of(voice, &loaded.dossier, &loaded.question)?;
    let title = voice.m("question-text-title").arg("what", q.what.as_str()).to_string();
    let names = loaded.dossier.names_in(&loaded.dossier.current().text, crate::text::numbering::NumberingMode::Final);
    let template = WholeText {
        page: Page::new(&reader, title).under(q.href, q.what),
        passages: PassageView::all(Pen::new(voice, &names), &passages_of(&loaded.question)?),
        language: q.language,
    };
    html(StatusCode::OK, &template)
}
