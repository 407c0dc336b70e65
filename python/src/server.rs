//! Publishers.

use crate::error::{self, Raise};
use crate::frame;
use crate::handle;
use crate::lent::Lent;
use crate::loan::{self, FrameMut};
use crate::plan::{Form, Plan};
use crate::schema::{self, Schema};
use crate::settings;
use crate::write;
use pyo3::exceptions::{PyBufferError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use shmx_runtime::Reader;
use shmx_runtime::dynamic::{self, Paused, RawControl};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

/// A server, as it and the arrays of its frames share it: its memory is mapped as long as there are such arrays.
#[derive(Debug)]
pub struct Cell {
    name: String,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// Away while it is being closed, which may wait for another process.
    server: Option<Box<dynamic::Server>>,
    plan: Arc<Plan>,
    /// A frame is being written.
    open: bool,
    /// Of a frame that was given up while arrays made of these lived: its slot stays lent until they are gone.
    left: Vec<Lent>,
    /// Control messages that were taken and not handed out.
    waiting: VecDeque<shmx_runtime::Result<(Reader, RawControl)>>,
    closed: bool,
}

impl Cell {
    /// An error with the segment's name in it.
    pub fn error(&self, class: &str, text: impl FnOnce(&str) -> String) -> PyErr {
        error::new(class, text(&self.name))
    }

    fn lock(&self) -> PyResult<MutexGuard<'_, State>> {
        match self.state.try_lock() {
            Ok(state) => Ok(state),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => {
                Err(self
                    .error("ShmxError", |name| format!("the server of segment '{name}' is in use: it is one thread's")))
            }
        }
    }

    fn open(&self) -> PyResult<MutexGuard<'_, State>> {
        let state = self.lock()?;
        match state.closed {
            false => Ok(state),
            true => Err(self.closed()),
        }
    }

    /// An error where the server was closed.
    pub fn check(&self) -> PyResult<()> {
        self.open().map(drop)
    }

    #[cold]
    fn closed(&self) -> PyErr {
        self.error("ClosedError", |name| format!("the server of segment '{name}' was closed"))
    }

    /// Calls the server, open or closed.
    fn server<R>(&self, call: impl FnOnce(&mut dynamic::Server) -> R) -> PyResult<R> {
        match self.lock()?.server.as_mut() {
            Some(server) => Ok(call(server)),
            None => Err(self.closed()),
        }
    }

    /// Lends a slot.
    pub fn begin(&self, py: Python<'_>) -> PyResult<(Paused, Arc<Plan>)> {
        let mut state = self.open()?;
        state.may_begin(py, self)?;
        let paused = state.live().begin().raise()?.pause();
        state.open = true;
        Ok((paused, state.plan.clone()))
    }

    /// Calls the runtime's frame, which stays lent.
    pub fn on_loan<R>(
        &self,
        paused: &mut Option<Paused>,
        call: impl FnOnce(&mut dynamic::FrameMut<'_>) -> PyResult<R>,
    ) -> PyResult<R> {
        let mut state = self.open()?;
        let Some(loan) = paused.take() else {
            return Err(self.error("ClosedError", |_| "the frame is over".to_owned()));
        };
        match state.live().resume(&loan) {
            Ok(mut frame) => {
                let result = call(&mut frame);
                *paused = Some(frame.pause());
                result
            }
            Err(error) => {
                *paused = Some(loan);
                Err(error).raise()
            }
        }
    }

    /// Publishes; afterwards the loan is over, published or not, unless the server cannot be used here.
    pub fn publish(&self, paused: &mut Option<Paused>, sim_time: f64) -> PyResult<u64> {
        let mut state = self.open()?;
        let Some(loan) = paused.take() else {
            return Err(self.error("ClosedError", |_| "the frame is over".to_owned()));
        };
        match state.live().resume(&loan).map(|frame| frame.publish_at(sim_time)) {
            Ok(published) => {
                state.open = false;
                published.raise()
            }
            Err(error) => {
                *paused = Some(loan);
                Err(error).raise()
            }
        }
    }

    /// Gives a loan up. Where arrays that were made of its arrays live, the slot stays lent for as long as they do.
    pub fn abandon(&self, py: Python<'_>, paused: &mut Option<Paused>, mut lent: Vec<Lent>) {
        let Some(loan) = paused.take() else { return };
        lent.retain(|lent| lent.is_viewed(py));
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.open = false;
        if !lent.is_empty() {
            state.left = lent;
        } else if !state.closed
            && let Ok(frame) = state.live().resume(&loan)
        {
            drop(frame);
        }
    }

    /// Closes the segment; `wait` runs the part that may wait for another process.
    fn close(&self, wait: impl FnOnce(&mut dynamic::Server) -> shmx_runtime::Result<()>) -> PyResult<()> {
        let locked = || self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (server, left) = {
            let mut state = locked();
            if std::mem::replace(&mut state.closed, true) {
                return Ok(());
            }
            (state.server.take(), std::mem::take(&mut state.left))
        };
        // Not under the lock: a fork of another thread's meanwhile would leave it locked in the child.
        let Some(mut server) = server else { return Ok(()) };
        let ended = wait(&mut server).raise();
        locked().server = Some(server); // its memory stays mapped for arrays that live
        drop(left); // they may be the last that keep this
        ended
    }
}

impl State {
    /// The server, of one that is open.
    fn live(&mut self) -> &mut dynamic::Server {
        self.server.as_mut().expect("a server that is open is there")
    }

    fn may_begin(&mut self, py: Python<'_>, cell: &Cell) -> PyResult<()> {
        self.left.retain(|lent| lent.is_viewed(py));
        if let Some(lent) = self.left.first() {
            return Err(PyBufferError::new_err(format!("{}, then begin", loan::viewed(&lent.name))));
        }
        if self.open {
            return Err(cell.error("ShmxError", |name| {
                format!("a frame of segment '{name}' is being written: publish() or close() it before the next one")
            }));
        }
        Ok(())
    }
}

/// The publisher of a segment.
///
/// It belongs to one thread at a time. Closing it (the end of a `with` block does) tells the readers, and takes the
/// name away; what they hold stays readable.
#[pyclass(frozen, subclass, weakref, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Server {
    cell: Arc<Cell>,
    frames: Option<Py<PyType>>,
    schema: Mutex<Py<Schema>>,
    controls: Option<Py<PyAny>>,
}

#[pymethods]
impl Server {
    #[new]
    #[classmethod]
    #[pyo3(signature = (name, *, schema = None, **settings))]
    fn new(
        cls: &Bound<'_, PyType>,
        name: &Bound<'_, PyAny>,
        schema: Option<&Bound<'_, PyAny>>,
        settings: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Server> {
        let (py, name) = (cls.py(), handle::segment_name(name)?);
        let schema = match (schema::of_class(cls)?, schema) {
            (Some(own), None) => own.unbind(),
            (Some(_), Some(_)) => return Err(PyTypeError::new_err("a generated server has its schema already")),
            (None, Some(given)) => match given.cast::<Schema>() {
                Ok(schema) => schema.clone().unbind(),
                Err(_) => Py::new(py, Schema::of_words(py, given, &settings::schema_name(&name))?)?,
            },
            (None, None) => {
                let text =
                    "Server.create() takes schema=: a dict, a text or a Schema; or use a generated module's Server";
                return Err(PyTypeError::new_err(text));
            }
        };
        let builder = dynamic::Server::from_blob(&name, schema.get().blob()).raise()?;
        let builder = settings::apply(builder, schema.get().plan(), settings)?;
        // It may wait for another process that is just starting or closing the segment.
        let server = py.detach(|| builder.create()).raise()?;
        let state = State {
            server: Some(Box::new(server)),
            plan: schema.get().plan().clone(),
            open: false,
            left: Vec::new(),
            waiting: VecDeque::new(),
            closed: false,
        };
        Ok(Server {
            cell: Arc::new(Cell { name, state: Mutex::new(state) }),
            frames: frame::class_of::<FrameMut>(cls)?,
            schema: Mutex::new(schema),
            controls: cls.getattr("_controls").ok().map(Bound::unbind),
        })
    }

    /// Becomes the writer of a name, of a new segment or of a dead writer's.
    ///
    /// `schema`: a dict of the schema language's words, a text in it, or a Schema; a generated Server has its own. The
    /// settings are those of a schema's `segment`, instead of its own: `readers`, `pins`, `slots`, `control_bytes`,
    /// `wire` ("native", "shmx2"), `checksum` ("none", "crc32"), `timestamps`, `wake_watchers`, `mode`, `group`, `keep`;
    /// `max` is a dict of streams' names and their new maximum, `room` the bytes set aside in the directory and in each
    /// frame for streams that are appended.
    ///
    /// Raises SchemaError, SegmentBusy (with the pid of the writer), SegmentDenied, NoRoom, SettingError.
    #[classmethod]
    #[pyo3(signature = (name, **settings))]
    fn create<'py>(
        cls: &Bound<'py, PyType>,
        name: &Bound<'py, PyAny>,
        settings: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        cls.call((name,), settings)
    }

    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, _frame: &Bound<'py, PyAny>) -> Bound<'py, PyType> {
        cls.clone()
    }

    /// Writes and publishes a frame: streams as keywords, copied; dtypes and shapes are checked. Returns its id.
    ///
    /// All fixed streams must be given; `sim_time` is a time of the writer's own. Nothing is published when it raises.
    #[pyo3(signature = (sim_time = None, /, **streams))]
    fn publish(&self, py: Python<'_>, sim_time: Option<f64>, streams: Option<&Bound<'_, PyDict>>) -> PyResult<u64> {
        let plan = self.cell.open()?.plan.clone();
        let mut values = Vec::with_capacity(streams.map_or(0, |all| all.len()));
        for (name, value) in streams.into_iter().flatten() {
            let i = plan.index(&name)?;
            values.push((i, write::ready(&plan.columns[i], &value)?));
        }
        let mut state = self.cell.open()?;
        state.may_begin(py, &self.cell)?;
        let mut frame = state.live().begin().raise()?;
        for (i, value) in &values {
            write::write(&mut frame, *i, &plan.columns[*i], value)?;
        }
        frame.publish_at(sim_time.unwrap_or(0.0)).raise()
    }

    /// Lends a frame to be written in place; keywords give the lengths of streams that vary: `begin(born=3)`.
    #[pyo3(signature = (sim_time = None, /, **lengths))]
    fn begin(&self, py: Python<'_>, sim_time: Option<f64>, lengths: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        let plan = self.cell.open()?.plan.clone();
        let mut blocks = Vec::new();
        for (name, length) in lengths.into_iter().flatten() {
            let i = plan.index(&name)?;
            let (column, length) = (&plan.columns[i], length.extract::<usize>()?);
            if column.form != Form::Array || !(column.optional || column.cells.varies.is_some()) {
                let text = format!("stream '{}' has no length to give to begin(): assign it", column.name);
                return Err(PyValueError::new_err(text));
            }
            match (column.cells.varies, length) {
                (None, 0) => {} // not in this frame
                (None, 1) | (Some(_), _) => blocks.push((i, length)),
                (None, _) => {
                    let text = format!("stream '{}' is in a frame once or not at all: 0 or 1", column.name);
                    return Err(PyValueError::new_err(text));
                }
            }
        }
        let class = self.frames.as_ref().map(|class| class.bind(py));
        loan::begin(py, &self.cell, class, sim_time.unwrap_or(0.0), &blocks)
    }

    /// The control messages that wait now, reader by reader, each in its order. Never waits. A message that is not of
    /// its form raises ControlError when its turn comes; the next call goes on behind it.
    fn controls(&self, py: Python<'_>) -> PyResult<Controls> {
        let mut state = self.cell.open()?;
        let came: Vec<_> = state.live().controls().map(|message| message.map(|m| (m.reader, m.body))).collect();
        state.waiting.extend(came);
        let left = state.waiting.len();
        let schema = self.schema(py);
        let classes = self.controls.as_ref().map(|classes| classes.clone_ref(py));
        Ok(Controls { cell: self.cell.clone(), left, schema, classes })
    }

    /// Appends a stream while the server runs, into the `room` that was set aside: its name, and its words as in a
    /// schema. It must have a `max` or be optional. Clients without a module find it by its name.
    #[pyo3(signature = (name, words, /))]
    fn append(&self, py: Python<'_>, name: &str, words: &Bound<'_, PyDict>) -> PyResult<()> {
        let (streams, all) = (PyDict::new(py), PyDict::new(py));
        streams.set_item(name, words)?;
        all.set_item("streams", streams)?;
        let one = Schema::of_words(py, &all, "appended")?;
        let stream = one.plan().model.streams.first().cloned();
        let mut state = self.cell.open()?;
        if let Some(stream) = stream {
            state.live().append(stream).raise()?;
        }
        let grown = self.schema(py).get().grown(py, state.live().schema().clone())?;
        state.plan = grown.plan().clone();
        *self.schema.lock().unwrap_or_else(PoisonError::into_inner) = Py::new(py, grown)?;
        Ok(())
    }

    /// Frees the reader slots of stock SHMX clients that were silent for longer than this, in seconds; returns how many.
    /// A stock client holds no lock, so that nobody can know whether it lives: take a time that none is silent for.
    fn reap_stale(&self, older_than: f64) -> PyResult<usize> {
        let older_than = handle::duration(Some(older_than))?.unwrap_or(Duration::MAX);
        Ok(self.cell.open()?.live().reap_stale(older_than))
    }

    /// The schema, with the streams that were appended.
    #[getter]
    fn schema(&self, py: Python<'_>) -> Py<Schema> {
        self.schema.lock().unwrap_or_else(PoisonError::into_inner).clone_ref(py)
    }

    /// What was counted since the server was created: a ServerStats.
    #[getter]
    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let s = self.cell.server(|server| server.stats())?;
        let counts =
            (s.took_over, s.published, s.abandoned, s.tries, s.most_tries, s.reaped, s.reaped_stale, s.controls);
        let facts = counts.into_pyobject(py)?.into_any();
        let all = facts.try_iter()?.chain([Ok(s.control_bytes_lost.into_pyobject(py)?.into_any())]);
        let all = PyTuple::new(py, all.collect::<PyResult<Vec<_>>>()?)?;
        py.import("shmx_runtime.facts")?.getattr("ServerStats")?.call1(all)
    }

    /// The segment's name, as it was given.
    #[getter]
    fn name(&self) -> &str {
        &self.cell.name
    }

    /// The segment's file.
    #[getter]
    fn path(&self) -> PyResult<std::path::PathBuf> {
        self.cell.server(|server| server.path().to_owned())
    }

    /// Closes the segment: tells the readers, and takes its name away unless it is kept. Once is enough.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.cell.close(|server| py.detach(|| server.end()))
    }

    fn __enter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(&self, py: Python<'_>, _error: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.close(py)
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(error::new("ShmxError", "a server is not sent to other processes: a segment has one writer"))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("<{} of '{}'>", slf.get_type().name()?, slf.get().cell.name))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.cell.close(dynamic::Server::end); // `close` says what went wrong
    }
}

/// Control messages, as they are handed out.
#[pyclass(module = "shmx_runtime")]
#[derive(Debug)]
pub struct Controls {
    cell: Arc<Cell>,
    left: usize,
    schema: Py<Schema>,
    classes: Option<Py<PyAny>>,
}

#[pymethods]
impl Controls {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let next = self.cell.lock()?.waiting.pop_front();
        let Some(message) = next else { return Ok(None) };
        let (reader, RawControl { id, bytes }) = message.raise()?;
        let receive = py.import("shmx_runtime.messages")?.getattr("receive")?;
        let sender = (reader.number, reader.id, reader.pid);
        receive.call1((&self.schema, &self.classes, sender, id, &bytes[..])).map(Some)
    }
}
