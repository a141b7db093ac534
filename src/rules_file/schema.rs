//! The JSON Schema of rules documents, made from the description of their fields: editors of TOML check and complete by it.

use serde_json::{Map, Value, json};

use super::FORMAT;
use crate::procedure::{Act, Base, Field, METHODS_FOR, Rules, Shape, Subject, Unit, WHO_CATEGORIES, WHO_ROLES, WordOf};

/// Where the schema says what is said of each act.
const WHO: &str = "#/definitions/who";

/// The schema, as it is published.
#[must_use]
pub fn schema() -> String {
    let mut written = serde_json::to_string_pretty(&document()).unwrap_or_default();
    written.push('\n');
    written
}

fn document() -> Value {
    let mut properties = Map::new();
    properties.insert("format".to_owned(), json!({ "const": FORMAT, "description": "The format of the document." }));
    properties.insert("name".to_owned(), json!({ "type": "string", "description": "The short name of the document." }));
    properties.insert("title".to_owned(), by_language(&json!({ "type": "string" }), "Its title in each language."));
    for (name, fields) in Rules::SECTIONS {
        let mut section = section(fields);
        if *name == METHODS_FOR.section {
            section["properties"][METHODS_FOR.key] =
                each(Subject::ALL.iter().map(|one| one.as_str()), &field(&METHODS_FOR));
        }
        properties.insert((*name).to_owned(), section);
    }
    let mut who = object(&[&WHO_ROLES, &WHO_CATEGORIES]);
    who["required"] = json!([]);
    let same = json!({ "$ref": WHO });
    properties.insert("who".to_owned(), each(Act::ALL.iter().map(|act| act.as_str()), &same));
    properties.insert("style".to_owned(), by_language(&style(), "How clauses end, in each language."));
    // A section of which everything may be left out may be left out.
    let needed = Rules::SECTIONS.iter().filter(|(_, fields)| fields.iter().any(|one| one.default.is_none()));
    let required: Vec<&str> = ["format", "name", "title"].into_iter().chain(needed.map(|one| one.0)).collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Rules of procedure",
        "description": "Rules of procedure of a body, as Accord reads them.",
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
        "definitions": { "who": who },
    })
}

fn section(fields: &[Field]) -> Value {
    object(&fields.iter().collect::<Vec<_>>())
}

fn object(fields: &[&Field]) -> Value {
    let properties: Map<String, Value> = fields.iter().map(|one| (one.key.to_owned(), field(one))).collect();
    let required: Vec<&str> = fields.iter().filter(|one| one.default.is_none()).map(|one| one.key).collect();
    json!({ "type": "object", "additionalProperties": false, "required": required, "properties": properties })
}

/// A rule: its value, what to quote, where it was checked.
fn field(field: &Field) -> Value {
    let mut properties = Map::new();
    properties.insert("value".to_owned(), value(field.shape));
    if let Some(default) = field.default {
        properties["value"]["description"] = json!(format!("Without it: {}.", default()));
    }
    if let Some(of) = base(field.shape) {
        properties.insert("of".to_owned(), of);
    }
    properties.insert("rule".to_owned(), json!({ "type": "string", "description": "What to quote: \"Rule 67\"." }));
    properties.insert(
        "source".to_owned(),
        json!({ "type": "string", "minLength": 1, "description": "Where it was checked, or \"unverified\"." }),
    );
    json!({
        "type": "object",
        "description": field.told(),
        "additionalProperties": false,
        "required": ["value", "source"],
        "properties": properties,
    })
}

fn value(shape: Shape) -> Value {
    match shape {
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Count => json!({ "type": "integer", "minimum": 0 }),
        Shape::Word(words) => json!({ "enum": listed(words) }),
        Shape::Words(words) => {
            json!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": listed(words) } })
        }
        Shape::Deadline => json!({
            "type": "string",
            "pattern": "^(none|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?Z|[a-z-]+ [+-] \\d+ (day|hour|minute)s?)$",
        }),
        Shape::Quorum => json!({ "type": "string", "pattern": "^\\d+/\\d+(\\+1)?$" }),
        Shape::Majority => json!({
            "type": "string",
            "pattern": "^(simple|absolute|unanimity|two-thirds|three-quarters|\\d+/\\d+(\\+1)?)$",
        }),
        Shape::Motion => json!({ "type": "string", "pattern": "^(chair|(any|\\d+) for, (any|\\d+) against, .+)$" }),
    }
}

fn base(shape: Shape) -> Option<Value> {
    match shape {
        Shape::Quorum => Some(json!({ "enum": Unit::ALL.iter().map(|unit| unit.as_str()).collect::<Vec<_>>() })),
        Shape::Majority => Some(json!({ "enum": Base::ALL.iter().map(|base| base.as_str()).collect::<Vec<_>>() })),
        _ => None,
    }
}

fn listed(words: &[WordOf]) -> Vec<&'static str> {
    words.iter().map(|word| word.word).collect()
}

/// The same for each of some words.
fn each(words: impl Iterator<Item = &'static str>, what: &Value) -> Value {
    let properties: Map<String, Value> = words.map(|word| (word.to_owned(), what.clone())).collect();
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

fn by_language(what: &Value, description: &str) -> Value {
    json!({ "type": "object", "description": description, "additionalProperties": what })
}

fn style() -> Value {
    let text = json!({ "type": "string" });
    let list = json!({
        "type": "object", "additionalProperties": false, "required": ["middle", "before-last", "last"],
        "properties": { "middle": text, "before-last": text, "last": text },
    });
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["preambular", "operative", "paragraph", "sub", "lead-in", "source"],
        "properties": {
            "preambular": list, "operative": list, "paragraph": list, "sub": list,
            "lead-in": text, "rule": text, "source": text,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules_file::presets;

    /// Set this variable to write the file anew.
    const WRITE: &str = "ACCORD_WRITE_SCHEMA";
    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.schema.json");

    #[test]
    fn the_published_schema_is_that_of_the_code() {
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(FILE, schema()).unwrap();
        }
        let published = std::fs::read_to_string(FILE).unwrap_or_default();
        assert!(published == schema(), "write docs/rules.schema.json anew: {WRITE}=1 cargo test the_published_schema");
    }

    #[test]
    fn every_preset_has_the_keys_of_the_schema() {
        let schema = document();
        for preset in presets() {
            let document: Value = toml::from_str(preset.text).unwrap();
            agrees(&schema, &schema, &document, preset.name);
        }
    }

    /// The parts of JSON Schema that this schema uses.
    fn agrees(root: &Value, schema: &Value, value: &Value, at: &str) {
        let schema = if schema["$ref"] == WHO { &root["definitions"]["who"] } else { schema };
        if let Some(known) = schema["enum"].as_array() {
            assert!(known.contains(value), "{at}: {value}");
        }
        for required in schema["required"].as_array().into_iter().flatten() {
            assert!(value.get(required.as_str().unwrap()).is_some(), "{at} lacks {required}");
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            let known = schema["properties"]
                .get(key)
                .or_else(|| schema.get("additionalProperties").filter(|all| all.is_object()));
            agrees(root, known.unwrap_or_else(|| panic!("{at}: unknown key {key}")), value, &format!("{at}.{key}"));
        }
        for one in value.as_array().into_iter().flatten() {
            agrees(root, &schema["items"], one, at);
        }
    }
}
