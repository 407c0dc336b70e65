//! Schemas: of generated modules, of directories, of dicts and YAML.

use crate::error::{self, Raise};
use crate::handle;
use crate::plan::{Given, Plan};
use crate::words;
use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyTuple, PyType};
use shmx_runtime::model;
use shmx_schema::blob;
use shmx_schema::hash::{BASIS, fnv1a, layout_hash};
use std::sync::Arc;
use std::time::Duration;

/// What a segment carries: streams, control messages, and what the numbers mean.
///
/// Generated modules have theirs as `schema`; `from_dict` and `from_yaml` make one of the schema language's words, and a
/// client without a module takes it from the segment's directory.
#[pyclass(frozen, module = "shmx_runtime")]
pub struct Schema {
    plan: Arc<Plan>,
    blob: Vec<u8>,
    streams: PyOnceLock<Py<PyTuple>>,
    /// The control messages' names in Python.
    control_names: Option<Vec<String>>,
    controls: Py<PyTuple>,
}

impl Schema {
    fn make(
        py: Python<'_>,
        model: Arc<model::Schema>,
        blob: Vec<u8>,
        given: &Given<'_>,
        control_names: Option<Vec<String>>,
    ) -> PyResult<Schema> {
        let (plan, mut dtypes) = Plan::new(py, model, given)?;
        let controls = words::controls(py, &plan.model, control_names.as_deref(), given, &mut dtypes)?.unbind();
        Ok(Schema { plan: Arc::new(plan), blob, streams: PyOnceLock::new(), control_names, controls })
    }

    /// Of a model that was checked, such as a directory's.
    pub fn of_model(py: Python<'_>, model: Arc<model::Schema>) -> PyResult<Schema> {
        let blob = blob::to_vec(&model);
        Schema::make(py, model, blob, &Given::default(), None)
    }

    pub fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    pub fn blob(&self) -> &[u8] {
        &self.blob
    }
}

fn checked<T>(names: &Option<Vec<T>>, count: usize, what: &str) -> PyResult<()> {
    match names {
        Some(names) if names.len() != count => Err(PyImportError::new_err(format!(
            "there are {count} {what}, not {}: generate the module again",
            names.len()
        ))),
        _ => Ok(()),
    }
}

#[pymethods]
impl Schema {
    /// Of a directory blob, as generated modules and `shmxc gen --lang blob` have it. What else is given is checked
    /// against it; where it differs the error is an ImportError, which names the field of a dtype that does.
    #[new]
    #[pyo3(signature = (blob, *, schema_hash = None, layout_hash = None, streams = None, controls = None, enums = None,
                        dtypes = None))]
    #[allow(clippy::too_many_arguments)] // they are keywords
    fn new(
        py: Python<'_>,
        blob: Vec<u8>,
        schema_hash: Option<u64>,
        layout_hash: Option<u64>,
        streams: Option<Vec<String>>,
        controls: Option<Vec<String>>,
        enums: Option<Bound<'_, PyDict>>,
        dtypes: Option<Bound<'_, PyDict>>,
    ) -> PyResult<Schema> {
        let directory = blob::decode(&blob).map_err(|e| error::new("SchemaError", e.to_string()))?;
        let model = Arc::new(directory.schema);
        let hashes = (fnv1a(BASIS, &blob), self::layout_hash(&model));
        for (name, given, is) in [("schema", schema_hash, hashes.0), ("layout", layout_hash, hashes.1)] {
            if given.is_some_and(|given| given != is) {
                let text =
                    format!("the {name} hash of schema '{}' is {is:#018x}: generate the module again", model.name);
                return Err(PyImportError::new_err(text));
            }
        }
        checked(&streams, model.streams.len(), "streams")?;
        checked(&controls, model.controls.len(), "controls")?;
        Schema::make(py, model, blob, &Given { streams, enums, dtypes }, controls)
    }

    /// Of a dict with the keys of the schema language; `schema`, the name, is "schema" where it is left out.
    ///
    /// Raises SchemaError with all that is wrong, each with its path.
    #[staticmethod]
    #[pyo3(signature = (words, /))]
    fn from_dict(py: Python<'_>, words: &Bound<'_, PyAny>) -> PyResult<Schema> {
        Schema::of_words(py, words, "schema")
    }

    /// Of a text in the schema language.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn from_yaml(py: Python<'_>, text: &str) -> PyResult<Schema> {
        Schema::of_text(py, "<schema>", text)
    }

    /// The schema's name.
    #[getter]
    fn name(&self) -> &str {
        &self.plan.model.name
    }

    /// The author's number, 0 when none is given.
    #[getter]
    fn version(&self) -> u32 {
        self.plan.model.version
    }

    /// What it is for.
    #[getter]
    fn doc(&self) -> &str {
        &self.plan.model.doc
    }

    /// The directory blob.
    #[getter(blob)]
    fn py_blob<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.blob)
    }

    /// The fingerprint of everything.
    #[getter]
    fn schema_hash(&self) -> u64 {
        fnv1a(BASIS, &self.blob)
    }

    /// The fingerprint of what offsets rest on.
    #[getter]
    fn layout_hash(&self) -> u64 {
        layout_hash(&self.plan.model)
    }

    /// The streams, by number, those that were appended to a running server last: a tuple of StreamInfo.
    #[getter]
    fn streams(&self, py: Python<'_>) -> PyResult<Py<PyTuple>> {
        let made = self.streams.get_or_try_init(py, || words::streams(py, &self.plan).map(Bound::unbind))?;
        Ok(made.clone_ref(py))
    }

    /// The control messages, by number: a tuple of ControlInfo.
    #[getter]
    fn controls(&self, py: Python<'_>) -> Py<PyTuple> {
        self.controls.clone_ref(py)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        Ok((py.get_type::<Schema>().into_any(), (self.py_blob(py),)))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Schema>().is_ok_and(|other| other.get().blob == self.blob)
    }

    fn __hash__(&self) -> u64 {
        self.schema_hash()
    }

    fn __repr__(&self) -> String {
        let model = &self.plan.model;
        format!("<Schema '{}': {} streams, {} controls>", model.name, model.streams.len(), model.controls.len())
    }
}

impl Schema {
    /// Of a dict; `name` is its name where it says none.
    pub fn of_words(py: Python<'_>, given: &Bound<'_, PyAny>, name: &str) -> PyResult<Schema> {
        let text: String = py.import("shmx_runtime.texts")?.getattr("schema_text")?.call1((given, name))?.extract()?;
        Schema::of_text(py, "<dict>", &text)
    }

    fn of_text(py: Python<'_>, name: &str, text: &str) -> PyResult<Schema> {
        use shmxc::{compile, source::Sources};
        let (mut sources, mut findings) = (Sources::in_memory(), shmx_schema::diag::Diagnostics::new());
        let file = sources.add(name, text.as_bytes(), &mut findings);
        let compiled = compile::check(&mut sources, file, findings);
        let Some(checked) = compiled.checked else {
            let all = compiled.findings.iter().filter(|f| f.severity == shmx_schema::diag::Severity::Error);
            let lines = all.map(|f| {
                let help: String = f.help.iter().map(|help| format!("; {help}")).collect();
                let path = if f.at.path.is_empty() { String::new() } else { format!("{}: ", f.at.path) };
                format!("\n  {path}{}{help}", f.message)
            });
            return Err(error::new("SchemaError", format!("the schema is wrong:{}", lines.collect::<String>())));
        };
        let ident = |names: &std::collections::BTreeMap<u32, String>, id: u32, name: &str| {
            names.get(&id).map_or_else(|| name.to_owned(), Clone::clone)
        };
        let (model, names) = (Arc::new(checked.schema), checked.names);
        let streams = model.streams.iter().map(|s| ident(&names.streams, s.id, &s.name)).collect();
        let controls = model.controls.iter().map(|c| ident(&names.controls, c.id, &c.name)).collect();
        let blob = blob::to_vec(&model);
        let given = Given { streams: Some(streams), ..Given::default() };
        Schema::make(py, model, blob, &given, Some(controls))
    }

    /// Another schema with one stream more, as a server has it that appended one.
    pub fn grown(&self, py: Python<'_>, model: model::Schema) -> PyResult<Schema> {
        let blob = blob::to_vec(&model);
        let mut streams: Vec<String> = self.plan.columns.iter().map(|c| c.ident.clone()).collect();
        streams.extend(model.streams.iter().skip(streams.len()).map(|s| s.name.to_string()));
        let given = Given { streams: Some(streams), ..Given::default() };
        Schema::make(py, Arc::new(model), blob, &given, self.control_names.clone())
    }
}

/// The schema of a generated module's class.
pub fn of_class<'py>(cls: &Bound<'py, PyType>) -> PyResult<Option<Bound<'py, Schema>>> {
    match cls.getattr("_schema") {
        Ok(schema) if !schema.is_none() => Ok(Some(schema.cast_into::<Schema>()?)),
        _ => Ok(None),
    }
}

/// Opens a segment, for as long as it may take to appear; Ctrl-C ends that.
pub fn appear<T: Send>(
    py: Python<'_>,
    wait: Option<f64>,
    open: impl Fn(Duration) -> shmx_runtime::Result<T> + Send + Sync,
) -> PyResult<T> {
    let longest = handle::duration(Some(wait.unwrap_or(0.0)))?;
    let last = std::sync::Mutex::new(None);
    let opened = handle::patiently(py, longest, |slice| match open(slice) {
        Err(error) if error.is_not_found() || error.is_restarted() => {
            *last.lock().ok()? = Some(error);
            None
        }
        opened => Some(opened),
    })?;
    match (opened, last.into_inner().ok().flatten()) {
        (Some(opened), _) => opened.raise(),
        (None, Some(error)) => Err(error).raise(),
        (None, None) => Err(error::new("ShmxError", "the segment was not looked for")),
    }
}

/// What became of a writer, as a WriterState.
pub fn writer(py: Python<'_>, writer: shmx_runtime::Writer) -> PyResult<Bound<'_, PyAny>> {
    use shmx_runtime::Writer;
    let (state, pid) = match writer {
        Writer::Alive { pid } => ("alive", Some(pid)),
        Writer::Dead { pid } => ("dead", Some(pid)),
        Writer::Closed => ("closed", None),
        Writer::Superseded => ("superseded", None),
        _ => ("unknown", None),
    };
    py.import("shmx_runtime.facts")?.getattr("WriterState")?.call1((state, pid))
}
