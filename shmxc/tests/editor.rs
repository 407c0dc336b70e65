//! The JSON Schema that editors use: takes every valid schema, and refuses the invalid ones as far as it can.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;
use shmxc::editor::JSON_SCHEMA;
use shmxc::starter;

/// Cases of `tests/invalid` that it takes, by why no JSON Schema can do better.
const BEYOND: &[(&str, &[&str])] = &[
    (
        "it would have to look up what a name stands for",
        &["components_on_record", "components_on_vector", "size_unknown", "soa_on_record"],
    ),
    ("it would have to follow records into each other", &["record_in_itself", "record_too_deep"]),
    (
        "it can't compare two entries",
        &["enum_value_duplicate", "id_duplicate", "id_gap", "id_reserved", "wire_name_twice"],
    ),
    ("it can't tell what names become in a language", &["names_collide_in_rust", "renamed_beside_a_collision"]),
    (
        "it can't calculate",
        &[
            "capacity_overflow",
            "control_too_large",
            "frame_too_large",
            "record_too_large",
            "shmx2_too_large",
            "stream_too_large",
        ],
    ),
    (
        "it sees one file",
        &[
            "include_cycle",
            "include_duplicate",
            "include_empty",
            "include_itself",
            "include_missing",
            "include_syntax_error",
            "include_with_error",
        ],
    ),
    (
        "it sees values, not how they are written",
        &["mode_decimal", "number_exponent", "number_quoted", "yaml_alias", "yaml_anchor"],
    ),
    ("this test gives it a text", &["yaml_not_utf8"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn validator() -> Validator {
    jsonschema::draft7::new(&serde_json::from_str(JSON_SCHEMA).unwrap()).unwrap()
}

/// As an editor has it: a key is a text, whatever YAML takes it for. `None`: no YAML.
fn read(text: &str) -> Option<Value> {
    fn json(yaml: serde_yaml::Value) -> Value {
        match yaml {
            serde_yaml::Value::Sequence(list) => list.into_iter().map(json).collect(),
            serde_yaml::Value::Mapping(map) => {
                let key = |key: serde_yaml::Value| match json(key) {
                    Value::String(text) => text,
                    other => other.to_string(),
                };
                Value::Object(map.into_iter().map(|(k, v)| (key(k), json(v))).collect())
            }
            other => serde_json::to_value(other).unwrap_or(Value::Null),
        }
    }
    // a number of 100 bits in somebody's `meta`, which this reader of YAML can't hold
    let text = text.replace("123456789012345678901234567890", "1");
    serde_yaml::from_str(&text).ok().map(json)
}

fn schemas(folder: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let yaml = files.filter(|path| path.extension().is_some_and(|e| e == "yaml"));
    let text = |path: PathBuf| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
    let mut list: Vec<_> = yaml.map(|p| (p.file_stem().unwrap().to_str().unwrap().to_owned(), text(p))).collect();
    list.sort();
    list
}

#[test]
fn valid_schemas_are_taken() {
    let validator = validator();
    let mut tried = 0;
    for folder in ["schemas", "tests/corpus", "tests/runtime/schemas", "shmxc/tests", "shmxc/tests/fmt"] {
        for (name, text) in schemas(folder) {
            let value = read(&text).unwrap_or_else(|| panic!("{folder}/{name} is no YAML to others"));
            let found: Vec<_> = validator.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
            assert_eq!(found, [""; 0], "{folder}/{name}");
            tried += 1;
        }
    }
    assert!(tried > 90, "only {tried}");
    for kind in starter::ALL {
        assert!(validator.is_valid(&read(&kind.text("any", None)).unwrap()), "{}", kind.name);
    }
}

#[test]
fn invalid_schemas_are_refused_as_far_as_can_be() {
    let validator = validator();
    let taken = |text: &str| read(text).is_some_and(|value| validator.is_valid(&value));
    let cases = schemas("tests/invalid");
    assert!(cases.len() >= 120);
    let taken: Vec<_> = cases.iter().filter(|(_, text)| taken(text)).map(|(name, _)| name.as_str()).collect();
    let mut beyond: Vec<_> = BEYOND.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    beyond.sort();
    let missed: Vec<_> = taken.iter().filter(|name| !beyond.contains(name)).collect();
    assert!(missed.is_empty(), "taken, and no reason is in BEYOND: {missed:#?}");
    let better: Vec<_> = beyond.iter().filter(|name| !taken.contains(name)).collect();
    assert!(better.is_empty(), "refused, so out of BEYOND with them: {better:#?}");
}

/// What an editor shows beside the cursor.
#[test]
fn every_key_has_a_description() {
    fn walk(at: &str, value: &Value, root: &Value, bare: &mut Vec<String>) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object)
            && value.get("additionalProperties").is_some()
        {
            for (key, of) in properties {
                let to = of.get("$ref").and_then(Value::as_str).map(|path| &path[1..]);
                let of = to.and_then(|path| root.pointer(path)).unwrap_or(of);
                if of.get("description").and_then(Value::as_str).is_none_or(str::is_empty) {
                    bare.push(format!("{at}.{key}"));
                }
            }
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            walk(&format!("{at}.{key}"), value, root, bare);
        }
        for value in value.as_array().into_iter().flatten() {
            walk(at, value, root, bare);
        }
    }
    let root: Value = serde_json::from_str(JSON_SCHEMA).unwrap();
    let mut bare = Vec::new();
    walk("", &root, &root, &mut bare);
    assert_eq!(bare, [""; 0]);
}
