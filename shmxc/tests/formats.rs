//! Findings as programs read them: every format, of every schema in `tests/invalid`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use shmx_schema::diag::Diagnostics;
use shmxc::compile::check;
use shmxc::render::{Colour, Format, human};
use shmxc::rules;
use shmxc::source::Sources;

/// The findings of a schema of `tests/invalid`, and its text.
struct Case {
    name: String,
    sources: Sources,
    findings: Diagnostics,
}

impl Case {
    fn of(name: &str, bytes: &[u8]) -> Self {
        let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
        let file = sources.add(name, bytes, &mut findings);
        let compiled = check(&mut sources, file, findings);
        Case { name: name.to_owned(), sources, findings: compiled.findings }
    }

    fn text(&self, format: Format) -> String {
        format.text(&self.sources, &self.findings)
    }

    fn source(&self, name: &Value) -> &str {
        &self.sources.iter().find(|s| name.as_str() == Some(&s.name)).expect("a source of the run").text
    }
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/invalid");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "yaml"));
    paths.sort();
    let open = |path: &PathBuf| {
        let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
        let file = sources.open(path, &mut findings).unwrap();
        let compiled = check(&mut sources, file, findings);
        Case { name: path.display().to_string(), sources, findings: compiled.findings }
    };
    let cases: Vec<_> = paths.iter().map(open).collect();
    assert!(cases.len() >= 120);
    cases
}

/// The byte of a line and column, counted anew; `None` where there is none.
fn byte(text: &str, line: &Value, column: &Value) -> Option<usize> {
    let (line, column) = (line.as_u64()? as usize, column.as_u64()? as usize);
    let start = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let rest: &str = &text[start..];
    let ends = rest.char_indices().map(|(i, _)| i).chain([rest.len()]);
    ends.map(|i| start + i).nth(column.checked_sub(1)?)
}

#[test]
fn every_object_of_json_has_every_key_and_a_true_place() {
    for case in cases() {
        let text = case.text(Format::Json);
        assert_eq!(text.lines().count(), case.findings.iter().count(), "{}", case.name);
        for line in text.lines() {
            let object: Value = serde_json::from_str(line).unwrap();
            let keys: Vec<_> = object.as_object().unwrap().keys().map(String::as_str).collect();
            let mut expected =
                ["code", "severity", "message", "file", "line", "column", "end_line", "end_column"].to_vec();
            expected.extend(["bytes", "path", "label", "others", "help", "edits"]);
            expected.sort_unstable();
            assert_eq!(keys, expected);
            assert!(rules::find(object["code"].as_str().unwrap()).is_some());
            let more = object["others"].as_array().unwrap().iter().chain(object["edits"].as_array().unwrap());
            for place in more.chain([&object]) {
                let text = case.source(&place["file"]);
                let start = byte(text, &place["line"], &place["column"]);
                let end = byte(text, &place["end_line"], &place["end_column"]);
                let bytes = [&place["bytes"][0], &place["bytes"][1]].map(|b| b.as_u64().map(|b| b as usize));
                assert_eq!([start, end], bytes, "{}: {place}", case.name);
            }
        }
    }
}

#[test]
fn all_formats_say_the_same_of_the_same_places() {
    for case in cases() {
        let json: Vec<Value> = case.text(Format::Json).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        let concise: Vec<String> = case.text(Format::Concise).lines().map(str::to_owned).collect();
        let github: Vec<String> = case.text(Format::Github).lines().map(str::to_owned).collect();
        let shown = human(&case.sources, &case.findings, Colour::Never);
        assert_eq!((json.len(), json.len()), (concise.len(), github.len()), "{}", case.name);
        for ((object, line), command) in json.iter().zip(concise).zip(github) {
            let word = |key: &str| object[key].as_str().unwrap().to_owned();
            let place = format!("{}:{}:{}", word("file"), object["line"], object["column"]);
            assert!(line.starts_with(&format!("{place}: {}[{}]: ", word("severity"), word("code"))), "{line}");
            assert!(line.contains(&word("path")) && shown.contains(&format!("--> {place}")), "{line}\n{shown}");
            let start = format!("::{} file=", word("severity"));
            assert!(
                command.starts_with(&start) && command.contains(&format!(",line={},", object["line"])),
                "{command}"
            );
            let (_, message) = command.split_once(&format!("title=shmxc {}::", word("code"))).expect("a message");
            assert!(word("path").is_empty() || message.contains("%0Apath: "), "{command}");
        }
    }
}

#[test]
fn a_log_of_sarif_has_the_structure_of_its_standard() {
    for case in cases() {
        let log: Value = serde_json::from_str(&case.text(Format::Sarif)).unwrap();
        assert_eq!(log["version"], "2.1.0");
        let [run] = log["runs"].as_array().unwrap().as_slice() else { panic!("one run") };
        assert_eq!(run["tool"]["driver"]["name"], "shmxc");
        assert_eq!(run["columnKind"], "unicodeCodePoints");
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        assert_eq!(rules.len(), rules::all().len());
        for rule in rules {
            assert!(rule["shortDescription"]["text"].is_string() && rule["help"]["text"].is_string(), "{rule}");
            assert!(["error", "warning"].map(Value::from).contains(&rule["defaultConfiguration"]["level"]), "{rule}");
        }
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), case.findings.iter().count(), "{}", case.name);
        for result in results {
            let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
            assert_eq!(rule["id"], result["ruleId"]);
            assert_eq!(rule["defaultConfiguration"]["level"], result["level"]);
            assert!(result["message"]["text"].is_string());
            let related = result["relatedLocations"].as_array().into_iter().flatten();
            for location in result["locations"].as_array().unwrap().iter().chain(related) {
                let physical = &location["physicalLocation"];
                is_region(&physical["region"]);
                assert!(physical["artifactLocation"]["uri"].as_str().unwrap().starts_with("file:///"));
            }
            for fix in result["fixes"].as_array().into_iter().flatten() {
                assert!(fix["description"]["text"].is_string());
                for change in fix["artifactChanges"].as_array().unwrap() {
                    assert!(change["artifactLocation"]["uri"].is_string());
                    let replacements = change["replacements"].as_array().unwrap();
                    assert!(!replacements.is_empty());
                    replacements.iter().for_each(|replacement| is_region(&replacement["deletedRegion"]));
                }
            }
        }
    }
}

fn is_region(region: &Value) {
    let [line, column, end_line, end_column] =
        ["startLine", "startColumn", "endLine", "endColumn"].map(|key| region[key].as_u64().expect("a number"));
    assert!(line >= 1 && column >= 1 && (line, column) <= (end_line, end_column), "{region}");
}

#[test]
fn columns_are_characters_and_ends_are_one_past() {
    let text = "schema: a\r\nstreams: { é: { id: 1 }, tick: { id: 2, type: flaot, doc: 日本 } }\r\n";
    let case = Case::of("ä b,c:%.yaml", text.as_bytes());
    let concise = case.text(Format::Concise);
    assert_eq!(concise.lines().last().unwrap().split(": ").next().unwrap(), "ä b,c:%.yaml:2:47");
    let json: Value = serde_json::from_str(case.text(Format::Json).lines().last().unwrap()).unwrap();
    assert_eq!((&json["column"], &json["end_column"]), (&Value::from(47), &Value::from(52)));
    let start = text.find("flaot").unwrap();
    assert_eq!(json["bytes"], serde_json::json!([start, start + 5]));
    let github = case.text(Format::Github);
    let last = github.lines().last().unwrap();
    let place = "file=ä b%2Cc%3A%25.yaml,line=2,col=47,endLine=2,endColumn=52,title=shmxc unknown-type::";
    assert!(last.starts_with(&format!("::error {place}")), "{last}");
    let log: Value = serde_json::from_str(&case.text(Format::Sarif)).unwrap();
    let physical = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(physical["artifactLocation"]["uri"], "%C3%A4%20b%2Cc%3A%25.yaml");
}

#[test]
fn an_edit_has_the_line_ends_of_its_file() {
    let case = Case::of("a.yaml", b"schema: a\r\nstreams:\r\n  tick:\r\n    type: u64\r\n");
    let json: Value = serde_json::from_str(&case.text(Format::Json)).unwrap();
    assert_eq!(json["edits"][0]["text"], "id: 1\r\n    ");
}

/// A line is not counted anew for each of its findings: that would be 10^10 steps.
#[test]
fn many_findings_on_one_line_take_no_square_of_time() {
    let streams: Vec<String> = (0..10_000).map(|i| format!("s{i}: {{ type: f23, doc: é }}")).collect();
    let text = format!("schema: a\nstreams: {{ {} }}\n", streams.join(", "));
    let case = Case::of("a.yaml", text.as_bytes());
    let start = std::time::Instant::now();
    assert_eq!(case.text(Format::Json).lines().count(), 20_000);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
