//! Every setting with its meaning and its default: from a TOML file, then from the environment (`ACCORD_…`).

use std::net::SocketAddr;

/// How this server runs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where it listens. `ACCORD_LISTEN`, by default `127.0.0.1:8080`: a reverse proxy stands in front.
    pub listen: SocketAddr,
    /// The address that people use. `ACCORD_PUBLIC_URL`, by default `http://localhost:8080`. With `https` the cookies
    /// are Secure and bear the `__Host-` prefix.
    pub public_url: String,
    /// The database. `DATABASE_URL` (or `ACCORD_DATABASE_URL`), by default `sqlite://accord.db`.
    pub database_url: String,
    /// The mail server, as lettre reads it: `smtp://user:password@host:587?tls=required`. `ACCORD_SMTP_URL`; without it
    /// mail waits in the outbox.
    pub smtp_url: Option<String>,
    /// The sender of every mail. `ACCORD_MAIL_FROM`.
    pub mail_from: String,
    /// The folder for the keys of secret ballots that are open: outside the database and its backups. Processes that share a
    /// database share it. `ACCORD_SEALS`, by default `accord-seals`.
    pub seals: std::path::PathBuf,
    /// Whether the client's address is taken from `X-Forwarded-For`. `ACCORD_BEHIND_PROXY`, by default not.
    pub behind_proxy: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: "http://localhost:8080".to_owned(),
            database_url: "sqlite://accord.db".to_owned(),
            smtp_url: None,
            mail_from: "Accord <accord@localhost>".to_owned(),
            seals: "accord-seals".into(),
            behind_proxy: false,
        }
    }
}

/// A setting that does not read: where it stands and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct BadSetting {
    /// The file's place or the variable's name.
    pub place: String,
    /// What is wrong.
    pub fault: String,
}

impl Config {
    /// Reads the file's text, if there is one, then the environment over it.
    ///
    /// # Errors
    /// [`BadSetting`] naming the line or the variable.
    pub fn read(file: Option<(&str, &str)>, environment: impl Fn(&str) -> Option<String>) -> Result<Self, BadSetting> {
        let mut config = match file {
            Some((name, text)) => toml::from_str(text).map_err(|error| in_file(name, text, &error))?,
            None => Self::default(),
        };
        if let Some(listen) = environment("ACCORD_LISTEN") {
            config.listen = parsed("ACCORD_LISTEN", &listen)?;
        }
        if let Some(behind) = environment("ACCORD_BEHIND_PROXY") {
            config.behind_proxy = parsed("ACCORD_BEHIND_PROXY", &behind)?;
        }
        let set = |field: &mut String, name: &str| environment(name).into_iter().for_each(|value| *field = value);
        set(&mut config.public_url, "ACCORD_PUBLIC_URL");
        set(&mut config.database_url, "DATABASE_URL");
        set(&mut config.database_url, "ACCORD_DATABASE_URL");
        set(&mut config.mail_from, "ACCORD_MAIL_FROM");
        if let Some(folder) = environment("ACCORD_SEALS") {
            config.seals = folder.into();
        }
        if let Some(url) = environment("ACCORD_SMTP_URL") {
            config.smtp_url = Some(url);
        }
        config.public_url = config.public_url.trim_end_matches('/').to_owned();
        url::Url::parse(&config.public_url).map_err(|error| bad("public_url", &error))?;
        Ok(config)
    }

    /// Whether people reach the server over TLS.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

fn bad(place: &str, fault: &dyn std::fmt::Display) -> BadSetting {
    BadSetting { place: place.to_owned(), fault: fault.to_string() }
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(name: &str, value: &str) -> Result<T, BadSetting> {
    value.trim().parse().map_err(|error| bad(name, &error))
}

fn in_file(name: &str, text: &str, error: &toml::de::Error) -> BadSetting {
    let at = error.span().map_or(0, |span| span.start);
    let before = text.get(..at).unwrap_or("");
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    bad(&format!("{name}:{line}:{column}"), &error.message())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_stands_over_the_file() {
        let file = Some(("accord.toml", "listen = \"127.0.0.1:9000\"\npublic_url = \"https://a.example/\""));
        let config = Config::read(file, |name| (name == "ACCORD_LISTEN").then(|| "127.0.0.1:9001".to_owned()));
        let config = config.expect("good settings");
        assert_eq!(config.listen.port(), 9001);
        assert_eq!(config.public_url, "https://a.example");
        assert!(config.is_https());
    }

    #[test]
    fn a_fault_names_its_place() {
        let fault = Config::read(Some(("a.toml", "\nlisten = \"nowhere\"")), |_| None).expect_err("bad address");
        assert_eq!(fault.place, "a.toml:2:10");
        let fault = Config::read(None, |name| (name == "ACCORD_BEHIND_PROXY").then(|| "maybe".to_owned()));
        assert_eq!(fault.expect_err("bad flag").place, "ACCORD_BEHIND_PROXY");
    }
}
