//! Worlds used by demonstrations and tests alike: data, and the player that does the acts through the ordinary actions.

mod at_the_desk;
mod data;
mod files;
mod in_the_hall;
mod on_compromises;
mod on_the_text;
mod player;
mod setting;

pub use data::{
    AccountData, ActData, AmendmentData, BodyData, ClauseData, DelegationData, Draft, MeetingData, MembershipData,
    Names, OperationData, PanelData, RecommendationData, Scenario, Script, Source, SourceClause, SourcePanel,
    SourcePerson, World,
};
pub use player::{PlayError, Player};
