//! What the sentence of a refusal speaks of.

use super::{Act, Category, Method, Moment, Refusal, Stage, Standing};

/// A number, time or word that belongs into the sentence of a refusal.
///
/// `web` formats each in the reader's language and zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefusalArg {
    /// How many.
    Count(u64),
    /// When, in UTC.
    Moment(Moment),
    /// Words of the rules of procedure, quoted as they stand.
    Text(String),
    /// An act, named by its key.
    Act(Act),
    /// A stage, named by its key.
    Stage(Stage),
    /// Several stages.
    Stages(Vec<Stage>),
    /// A method of voting, named by its key.
    Method(Method),
    /// A category of delegations, named by its key.
    Category(Category),
    /// What has become of an amendment, named by its key.
    Standing(Standing),
    /// Amendments, by their official numbers: "7", "7/1".
    Labels(Vec<String>),
}

impl std::fmt::Display for RefusalArg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Count(count) => write!(f, "{count}"),
            Self::Moment(moment) => write!(f, "{}Z", moment.format("%Y-%m-%dT%H:%M:%S")),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Act(act) => write!(f, "{act}"),
            Self::Stage(stage) => write!(f, "{stage}"),
            Self::Stages(stages) => list(f, stages),
            Self::Method(method) => write!(f, "{method}"),
            Self::Category(category) => write!(f, "{category}"),
            Self::Standing(standing) => write!(f, "{standing}"),
            Self::Labels(labels) => list(f, labels),
        }
    }
}

fn list<T: std::fmt::Display>(f: &mut std::fmt::Formatter<'_>, all: &[T]) -> std::fmt::Result {
    let words: Vec<String> = all.iter().map(ToString::to_string).collect();
    f.write_str(&words.join(","))
}

impl std::fmt::Display for Refusal {
    /// For logs and the command line: the key and its arguments. People read the catalogue's sentence.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key())?;
        for (name, arg) in self.args() {
            write!(f, " {name}={arg}")?;
        }
        self.since().map_or(Ok(()), |since| write!(f, " since={}", RefusalArg::Moment(since)))
    }
}

impl std::error::Error for Refusal {}
