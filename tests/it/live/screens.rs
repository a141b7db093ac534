//! The screen of the hall: what is put, how many have voted, the board of delegations; and never a count too early.

use accord::procedure::Choice;

use super::world::{browser, declare, furnish, lock, put, vote};
use crate::support::on_both_databases;

on_both_databases! {
    fn the_screen_follows_a_question_from_its_opening_to_the_board(app: &TestApp) {
        let sitting = furnish(app);
        let (screen, path) = (browser(app, ""), format!("/sittings/{sitting}/screen"));
        let idle = screen.get(&path).expect(200);
        assert_eq!(idle.text("h1"), "Parliamentary Dialogue on Migration");
        assert!(idle.text(".next").contains("Next: Amendment 1"), "{}", idle.text(".next"));
        assert!(idle.text(".next").contains("Presiding: chair (demo)"));
        assert!(idle.body.contains("4 of 4 present"), "{}", idle.body);
        assert_eq!(idle.attribute("[data-module=live]", "data-src"), "/meetings/dialogue/events");
        let question = put(app, "a1");
        let state = format!("{path}/state");
        let open = screen.get(&state).expect(200);
        assert!(open.has(".put.large .words ins"), "what changes is marked");
        assert_eq!(open.text(".voted b"), "0 of 4 have voted.");
        vote(app, &question, "valmar", Choice::Yes);
        vote(app, &question, "cordal", Choice::No);
        let voting = screen.get(&state).expect(200);
        assert_eq!(voting.text(".voted b"), "2 of 4 have voted.");
        for word in ["In favour", "Against", "is-yes", "is-no", "Valmar", "Cordal"] {
            assert!(!voting.body.contains(word), "{word} while the voting is open");
        }
        // Another answer of one who has voted changes nothing on the screen.
        let tag = voting.header("etag").unwrap().to_owned();
        vote(app, &question, "cordal", Choice::Abstain);
        browser(app, "").with_header("if-none-match", &tag).get(&state).expect(304);
        lock(app, &question);
        let locked = screen.get(&state).expect(200);
        assert!(locked.body.contains("The voting has ended") && !locked.body.contains("In favour"));
        declare(app, &question);
        let board = screen.get(&state).expect(200);
        assert_eq!(board.text(".verdict"), "Adopted");
        assert_eq!(board.texts(".board.few li").len(), 4);
        assert_eq!(board.text(".board .is-yes"), "Valmar : In favour");
        assert_eq!(board.text(".board .is-abstain"), "Cordal : Abstention");
        assert_eq!(board.texts(".board .is-absent").len(), 2);
        assert!(board.has("svg[role=img][aria-label]"), "the chart has a text");
        assert!(board.text(".next").contains("Next: Amendment 2"));
    }
}
