//! What stands in the place of a path's variables: for each route, the things of a body that it is asked for.

use accord::procedure::Stage;

use super::world::{mail_of, mail_token};
use crate::support::TestApp;

/// A path with its variables filled.
#[derive(Debug, Clone)]
pub(super) struct Object {
    /// Path and query.
    pub(super) path: String,
    /// The body it belongs to.
    pub(super) body: &'static str,
    /// The stage of its declaration, if it is about one.
    pub(super) stage: Option<Stage>,
}

impl Object {
    /// A declaration that is not tabled, or what hangs on it.
    pub(super) fn is_draft(&self) -> bool {
        self.path.contains(&format!("/{}-draft", self.body))
    }

    /// What a delegation keeps among its own.
    pub(super) fn is_of_a_delegation(&self) -> bool {
        self.path.starts_with("/delegations/")
    }

    /// The draft of an amendment.
    pub(super) fn is_amendment_draft(&self) -> bool {
        self.path.contains("/amendments/") && self.path.contains("ing-draft")
    }
}

/// The texts that a route about declarations is asked for: the first is where the act has its place, the others are
/// there to be refused.
fn texts(rest: &str) -> Option<&'static [&'static str]> {
    Some(match rest {
        "" | "versions" | "versions/{number}" | "versions/{number}/{format}" | "comparison" | "journal" => {
            &["amending", "draft", "published"]
        }
        "rules" | "rules.toml" | "rules/edit" | "acts" => &["amending", "draft"],
        "publication" => &["adopted", "draft"],
        "amendments" | "amendments/find" | "amendments/new" | "returned" | "deadline" | "stage" => {
            &["amending", "draft"]
        }
        "clauses/{id}"
        | "clauses/{id}/comments"
        | "clauses/{id}/comments/{comment}/resolution"
        | "clauses/{id}/comments/{comment}/resolution/end"
        | "clauses/{id}/note"
        | "clauses/{id}/marks"
        | "clauses/{id}/marks/{mark}/end" => &["amending", "draft"],
        "compilation" | "compilation.docx" | "amendments.csv" | "amendments.xlsx" | "amendments/selection" => {
            &["amending", "draft"]
        }
        "filters" | "filters/{id}/deletion" | "tags" | "tags/{id}/deletion" => &["amending", "draft"],
        "consolidation" | "consolidation/version" | "consolidation/recommendations" => &["review", "draft"],
        "provenance" => &["amending", "draft"],
        "assignments" | "assignments/{id}/deletion" => &["review", "draft"],
        "voting-list" | "voting-list/sheets" | "paper-votes" | "voting-list/order" | "voting-list/bloc"
        | "separate-votes" | "questions" | "silence" | "voting-sheet" | "motions" | "motions/state" => {
            &["plenary", "draft"]
        }
        "proposals" => &["review", "amending", "plenary", "draft"],
        "proposals/removal" => &["amending", "draft"],
        "proposals/order" | "proposals/stop" => &["plenary", "draft"],
        "admission" | "inadmissibility" | "withdrawal" | "cosponsorship" | "cosponsorship/end" => &["tabled", "draft"],
        "edit"
        | "frame"
        | "paste"
        | "clauses"
        | "clauses/new"
        | "clauses/{id}/edit"
        | "clauses/{id}/place"
        | "clauses/{id}/deletion"
        | "proposals/draft"
        | "tabling" => &["draft"],
        _ => return None,
    })
}

/// The things of a body for a route; none if nobody said what stands for its variables.
pub(super) fn objects(app: &TestApp, method: &str, template: &str, body: &'static str) -> Option<Vec<Object>> {
    if let Some(rest) = template.strip_prefix("/declarations/{slug}") {
        let rest = rest.trim_start_matches('/');
        // Saving a clause is the desk's, its page is everybody's.
        let slugs = if (method, rest) == ("post", "clauses/{id}") { &["draft"] } else { texts(rest)? };
        return Some(slugs.iter().map(|slug| declaration((method, template), body, slug)).collect());
    }
    if let Some(rest) = template.strip_prefix("/amendments/{id}") {
        let rest = rest.replace("{operation}", "AMENDMENT-op").replace("{delegation}", &format!("{body}-c"));
        if rest == "/apart" {
            let path = format!("/amendments/{body}-plenary-rival/apart");
            return Some(vec![Object { path, body, stage: Some(Stage::Plenary) }]);
        }
        let of = |name: &str| {
            let id = format!("{body}-amending-{name}");
            let path = format!("/amendments/{id}{}", rest.replace("AMENDMENT", &id));
            Object { path, body, stage: Some(Stage::Amendment) }
        };
        return Some(vec![of("draft"), of("filed")]);
    }
    let path = other(app, template, body)? + &super::minutes::query(method, template, body);
    let stage = stage_of(template);
    (!path.contains('{')).then(|| vec![Object { path, body, stage }])
}

fn declaration((method, template): (&str, &str), body: &'static str, name: &str) -> Object {
    let slug = format!("{body}-{name}");
    let sorts = [("/assignments/", "given"), ("/filters/", "filter"), ("/tags/", "tag")];
    let named = sorts.iter().find(|(part, _)| template.contains(part)).map(|(_, name)| format!("{body}-{name}"));
    let id = named.unwrap_or_else(|| format!("{slug}-c1"));
    let mut path =
        template.replace("{slug}", &slug).replace("{id}", &id).replace("{number}", "1").replace("{format}", "txt");
    let said = if template.ends_with("/end") { "settled" } else { "said" };
    path = path.replace("{comment}", &format!("{slug}-{said}")).replace("{mark}", &format!("{slug}-mark"));
    if template.ends_with("/comparison") {
        path.push_str("?from=1&to=1");
    }
    if (method, template) == ("get", "/declarations/{slug}/filters") {
        path.push_str("?standing=filed");
    }
    let stage = match name {
        "amending" => Stage::Amendment,
        "review" => Stage::PanelReview,
        "plenary" => Stage::Plenary,
        "adopted" => Stage::Adopted,
        "published" => Stage::Published,
        _ => Stage::Proposal,
    };
    Object { path, body, stage: Some(stage) }
}

/// Paths that are about no declaration by its name.
fn other(app: &TestApp, template: &str, body: &str) -> Option<String> {
    let first = template.split('/').nth(1).unwrap_or_default();
    let of = |name: &str| format!("{body}-{name}");
    Some(match first {
        "publications" => template.replace("{slug}", &of("published")).replace("{file}", "en.txt"),
        "links" => template.replace("{secret}", &of("link")),
        "mail" => template.replace("{token}", &mail_token(app, body)),
        "outbox" => template.replace("{mail}", &mail_of(app, body)),
        "account" => template.replace("{id}", &of("delegate")),
        "bodies" => {
            let who = if template.contains("/secretariat/") { "secretary" } else { "observer" };
            let member = template.replace("{body}", body).replace("{member}", &of(who));
            member.replace("{delegation}", &of("c")).replace("{group}", &of("group"))
        }
        "delegations" => template.replace("{delegation}", &of("a")),
        "meetings" if template.contains("sittings") => template.replace("{slug}", &of("quiet")),
        "meetings" => template.replace("{meeting}", &of("meeting")),
        "panels" => {
            let panel = template.replace("{panel}", &of("panel")).replace("{id}", &of("panel"));
            panel.replace("{member}", &of("moderator"))
        }
        "rehearsals" => template.replace("{id}", &format!("{body}rehearsal")),
        "motions" => template.replace("{id}", &of("motion")),
        "speakers-lists" => template.replace("{id}", &of("list")),
        "speakers" => template.replace("{id}", &of(if template.ends_with("/end") { "speaker-b" } else { "speaker-a" })),
        "sittings" => template.replace("{id}", &of(super::minutes::sitting(template))),
        "questions" => template.replace("{id}", &of("question")),
        "proxies" => template.replace("{id}", &of("proxy")),
        "blocs" => template.replace("{id}", &of("bloc")),
        "separate-votes" => template.replace("{id}", &of("separate")),
        "paper-votes" => template.replace("{id}", &of("paper")),
        "statements" => template.replace("{id}", &of("statement")),
        "vote-corrections" => template.replace("{id}", &of("correction")),
        "declarations" if template == "/declarations/new" => format!("{template}?meeting={}", of("meeting")),
        "" | "rules.schema.json" | "session" | "password-reset" | "now" | "check-in" | "events" | "installation"
        | "declarations" => template.to_owned(),
        _ => return None,
    })
}

/// The stage at which an act on it has its place, where the path names no declaration.
fn stage_of(template: &str) -> Option<Stage> {
    match template.split('/').nth(1) {
        Some("questions" | "paper-votes" | "statements" | "vote-corrections" | "blocs" | "separate-votes") => {
            Some(Stage::Plenary)
        }
        Some("motions") if !template.ends_with("/ruling") => Some(Stage::Plenary),
        Some("declarations") => Some(Stage::Proposal),
        Some("publications") => Some(Stage::Published),
        Some("panels") if template.contains("re") && !template.contains("removal") => Some(Stage::PanelReview),
        _ => None,
    }
}

/// The ids of one body under the address of the other, for each path with two variables: what must not be found.
pub(super) fn mixed(template: &str) -> Option<String> {
    if template.matches('{').count() < 2 || template.contains("{number}") || template.contains("{file}") {
        return None;
    }
    let own = template
        .replace("{body}", "own")
        .replace("{member}", if template.contains("seats") { "other-moderator" } else { "other-observer" })
        .replace("{delegation}", "other-c")
        .replace("{group}", "other-group")
        .replace("{panel}", "own-panel")
        .replace("{operation}", "other-amending-draft-op");
    let amendment = if own.starts_with("/amendments") { "own-amending-draft" } else { "other-given" };
    Some(if own.contains("/clauses/") {
        let read = ["{id}", "/comments", "/note", "/marks", "/end", "/resolution"];
        let slug = if read.iter().any(|end| own.ends_with(end)) { "amending" } else { "draft" };
        let own = own.replace("{comment}", "other-amending-said").replace("{mark}", "other-amending-mark");
        own.replace("{slug}", &format!("own-{slug}")).replace("{id}", &format!("other-{slug}-c1"))
    } else {
        own.replace("{slug}", "own-review").replace("{id}", amendment)
    })
}
