//! Users' own templates, and what is said of those that can't be printed.
#![cfg(feature = "cli")]

mod program;

use std::fs;
use std::path::Path;

use program::Folder;

#[test]
fn every_faulty_template_is_told_in_its_own_words() {
    std::env::set_current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/invalid/templates")).unwrap();
    let mut cases: Vec<_> = fs::read_dir(".").unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.is_dir());
    cases.sort();
    assert!(cases.len() >= 10);
    for case in cases {
        let case = case.strip_prefix(".").unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_shmxc"));
        let ran = program::ran(command.args(["gen", "printed.yaml", "--dry-run", "--templates"]).arg(case));
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", case.display());
        program::golden(&case.with_extension("stderr"), &ran.err);
    }
}

#[test]
fn one_template_takes_the_place_of_its_namesake() {
    let folder = Folder::new();
    folder.run(&["gen", "beat.yaml", "--lang", "rust", "--out", "usual"]);
    folder.put("own/rust/aliases.rs.jinja", "    // aliases of <{ names.view }> were here\n").put("own/README.md", "");
    let own = folder.run(&["gen", "beat.yaml", "--lang", "rust", "--out", "own-made", "--templates", "own"]);
    assert_eq!((own.code, own.err.as_str()), (0, ""));
    let (usual, own) = (folder.text("usual/beat.rs"), folder.text("own-made/beat.rs"));
    assert!(own.contains("    // aliases of View were here\n") && !own.contains("pub type OwnedFrame"));
    let (before, after) = own.split_once("    // aliases of View were here\n").unwrap();
    assert!(usual.starts_with(before) && usual.ends_with(after), "all else is the same");
}

#[test]
fn the_written_templates_print_what_the_built_in_ones_do() {
    let folder = Folder::new();
    folder.run(&["gen", "beat.yaml", "imu.yaml"]);
    let listed = folder.run(&["list", "templates", "--write", "own"]);
    assert_eq!(listed.code, 0);
    let files: Vec<_> =
        folder.files().into_iter().filter_map(|file| Some(file.strip_prefix("own/")?.to_owned())).collect();
    let mut named: Vec<_> = listed.out.lines().map(|line| line.split(' ').next().unwrap()).collect();
    named.sort_unstable();
    assert_eq!(files, named);
    let same = folder.run(&["gen", "beat.yaml", "imu.yaml", "--check", "--templates", "own"]);
    assert_eq!((same.code, same.out.as_str()), (0, ""));

    // what somebody has changed is not lost
    folder.put("own/rust/view.rs.jinja", "mine");
    fs::remove_file(folder.path("own/rust/flags.rs.jinja")).unwrap();
    let again = folder.run(&["list", "templates", "--write", "own"]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("own/rust/view.rs.jinja") && again.err.contains("it was changed"), "{}", again.err);
    assert_eq!(folder.text("own/rust/view.rs.jinja"), "mine");
    assert!(!folder.has("own/rust/flags.rs.jinja"), "all or nothing");
}

#[test]
fn a_fault_is_told_once_and_nothing_is_written() {
    let folder = Folder::new();
    folder.put("own/rust/module.rs.jinja", "<{ nothing }>\n");
    let ran = folder.run(&["gen", "beat.yaml", "imu.yaml", "--templates", "own"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert_eq!(ran.err.matches("error[template-fault]").count(), 1, "{}", ran.err);
    assert_eq!(folder.files().len(), 4);
    let gone = folder.run(&["gen", "beat.yaml", "--templates", "gone"]);
    assert_eq!(gone.code, 2);
    assert!(gone.err.contains("can't read gone"), "{}", gone.err);
}

#[test]
fn a_project_names_its_templates() {
    let folder = Folder::new();
    folder.put("project/own/rust/module.rs.jinja", "// <{ name }>\n").put("project/deep/note", "");
    folder.put(
        "project/shmx.toml",
        "templates = \"own\"\nout.rust = \"made\"\nschema = [{ inputs = [\"../imu.yaml\"] }]\n",
    );
    assert_eq!(folder.run_in("project/deep", &["gen"]).code, 0);
    assert_eq!(folder.text("project/made/imu.rs"), "// imu\n");
    folder.put("project/other/rust/module.rs.jinja", "// other\n");
    assert_eq!(folder.run_in("project", &["gen", "--templates", "other"]).code, 0);
    assert_eq!(folder.text("project/made/imu.rs"), "// other\n");
}

/// Whatever a template has, it is told or printed.
#[test]
fn damaged_templates_do_not_panic() {
    let folder = Folder::new();
    let (mut faults, mut printed) = (0, 0);
    let languages = shmxc::back::ALL.iter();
    for (backend, template) in languages.flat_map(|of| of.templates.iter().map(move |template| (of, template))) {
        let good = template.text.as_bytes();
        for at in (0..good.len()).step_by(good.len() / 4 + 1) {
            let cut = &good[..at];
            let mut odd = good.to_vec();
            odd[at] = b"<{%}>\"\0\xc3#"[at % 9];
            for bad in [cut, &odd] {
                folder.put(&format!("own/{}/{}", backend.name, template.file), bad);
                let job = shmxc::job::Job {
                    tasks: vec![shmxc::job::Task {
                        input: folder.path("beat.yaml").display().to_string(),
                        targets: vec![shmxc::job::Target { backend, folder: "made".into() }],
                    }],
                    templates: Some(folder.path("own")),
                    ..Default::default()
                };
                let made = job.run();
                for findings in &made.findings {
                    shmxc::render::human(&made.sources, findings, shmxc::render::Colour::Never);
                }
                *(if made.failed() { &mut faults } else { &mut printed }) += 1;
            }
        }
        fs::remove_file(folder.path("own").join(backend.name).join(template.file)).unwrap();
    }
    assert!(faults > 20 && printed > 20, "{faults} faults, {printed} printed");
}
