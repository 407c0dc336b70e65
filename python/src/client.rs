//! Attached readers.

use crate::error::{self, Raise};
use crate::frame::{self, Frame, Reading};
use crate::handle::{self, Handle};
use crate::hold::{Bytes, Hold};
use crate::plan::Plan;
use crate::schema::{self, Schema};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use shmx_runtime::Bell;
use shmx_runtime::dynamic::{self, Next, OwnedFrame};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// An attached reader of a segment: sees the newest frame, zero copy and untorn, and can send control messages.
///
/// It takes one of the segment's reader slots until it is closed and all its frames and their arrays are gone. A client
/// is one thread's at a time. When its writer dies, closes or is replaced its calls find nothing new, and within 100 ms
/// of the return of a writer of the name they go on, on that one's segment.
#[pyclass(frozen, subclass, weakref, module = "shmx_runtime")]
#[derive(Debug)]
pub struct Client {
    handle: Handle<dynamic::Client>,
    /// Of a generated module.
    schema: Option<Py<Schema>>,
    frames: Option<Py<PyType>>,
    plan: Mutex<Arc<Plan>>,
    /// To be called when it is closed: who waits for it without a thread.
    waiting: Mutex<Vec<Arc<Callback>>>,
}

impl Client {
    /// The frame as Python has it.
    fn frame(&self, py: Python<'_>, frame: OwnedFrame) -> PyResult<Py<PyAny>> {
        let mut plan = self.plan.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if self.schema.is_none() && !Arc::ptr_eq(&plan.model, frame.shared_schema()) {
            plan = Plan::of(py, frame.shared_schema().clone())?;
            *self.plan.lock().unwrap_or_else(PoisonError::into_inner) = plan.clone();
        }
        let hold = Py::new(py, Hold { bytes: Bytes::Pinned(frame), plan })?;
        match &self.frames {
            Some(class) => Ok(class.bind(py).call1((hold,))?.unbind()),
            None => Ok(Py::new(py, Frame::of(hold))?.into_any()),
        }
    }

    fn found(
        &self,
        py: Python<'_>,
        call: impl FnOnce(&dynamic::Client) -> shmx_runtime::Result<Option<dynamic::Frame<'_>>>,
    ) -> PyResult<Option<Py<PyAny>>> {
        let found = self.handle.with(|client| {
            client.at_home().raise()?;
            Ok(call(client).raise()?.map(dynamic::Frame::into_owned))
        })?;
        found.map(|frame| self.frame(py, frame)).transpose()
    }

    /// The newest unseen frame, as soon as there is one; None when the writer has closed.
    fn next(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        if let Some(frame) = self.latest(py)? {
            return Ok(Some(frame));
        }
        let mut out = self.handle.out()?;
        let next = handle::patiently(py, None, |slice| {
            if out.is_closed() {
                return Some(Ok(None));
            }
            match out.inner().next(slice) {
                Ok(Next::Frame(frame)) => Some(Ok(Some(frame.into_owned()))),
                Ok(Next::TimeUp) => None,
                Ok(Next::Closed) => Some(Ok(None)),
                Err(error) => Some(Err(error)),
            }
        })?;
        drop(out);
        next.transpose().raise()?.flatten().map(|frame| self.frame(py, frame)).transpose()
    }
}

#[pymethods]
impl Client {
    #[new]
    #[classmethod]
    #[pyo3(signature = (name, *, wait = None, accept_meaning = false))]
    fn new(
        cls: &Bound<'_, PyType>,
        name: &Bound<'_, PyAny>,
        wait: Option<f64>,
        accept_meaning: bool,
    ) -> PyResult<Client> {
        let (py, name) = (cls.py(), handle::segment_name(name)?);
        let schema = schema::of_class(cls)?;
        let mut builder = dynamic::Client::builder(&name);
        if let Some(schema) = &schema {
            builder = builder.expect(schema.get().blob()).raise()?;
        }
        if accept_meaning {
            builder = builder.accept_meaning();
        }
        let client = schema::appear(py, wait, |slice| builder.clone().wait(slice).attach())?;
        let plan = match &schema {
            Some(schema) => schema.get().plan().clone(),
            None => Plan::of(py, client.schema())?,
        };
        Ok(Client {
            handle: Handle::new("client", &name, client),
            frames: frame::class_of::<Frame>(cls)?,
            schema: schema.map(Bound::unbind),
            plan: Mutex::new(plan),
            waiting: Mutex::default(),
        })
    }

    /// Attaches to the segment of a name, or of a path with a '/' in it. `wait`: for up to so many seconds for it to
    /// appear. `accept_meaning`: also where a unit or a name differs from the schema's, while the layout is the same.
    ///
    /// Raises SegmentNotFound, SegmentDenied, SegmentCorrupt, SchemaMismatch (of a generated client) or ReadersTaken.
    #[classmethod]
    #[pyo3(signature = (name, *, wait = None, accept_meaning = false))]
    fn attach<'py>(
        cls: &Bound<'py, PyType>,
        name: &Bound<'py, PyAny>,
        wait: Option<f64>,
        accept_meaning: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = PyDict::new(cls.py());
        options.set_item("wait", wait)?;
        options.set_item("accept_meaning", accept_meaning)?;
        cls.call((name,), Some(&options))
    }

    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, _frame: &Bound<'py, PyAny>) -> Bound<'py, PyType> {
        cls.clone()
    }

    /// The newest frame, if this client has not seen it; never waits. Raises PinsTaken where as many frames are held
    /// as it may hold.
    fn latest(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        self.found(py, |client| client.latest())
    }

    /// The newest frame, seen or not; None only while nothing was published. Never waits.
    fn current(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        self.found(py, |client| client.current())
    }

    /// The frame `n` before the newest; None once it has left the ring. Never waits.
    #[pyo3(signature = (n, /))]
    fn recent(&self, py: Python<'_>, n: u64) -> PyResult<Option<Py<PyAny>>> {
        self.found(py, |client| client.recent(n))
    }

    /// The frame of an id; None once it has left the ring, and before it is published. Never waits.
    #[pyo3(signature = (id, /))]
    fn at(&self, py: Python<'_>, id: u64) -> PyResult<Option<Py<PyAny>>> {
        self.found(py, |client| client.at(id))
    }

    /// The newest unseen frame, asleep until there is one; None when the time (in seconds) is up. Without a time it
    /// waits for as long as it takes, also for the return of a writer that is gone. Other threads run meanwhile, and
    /// Ctrl-C ends it.
    #[pyo3(signature = (timeout = None))]
    fn wait(&self, py: Python<'_>, timeout: Option<f64>) -> PyResult<Option<Py<PyAny>>> {
        let longest = handle::duration(timeout)?;
        if let Some(frame) = self.latest(py)? {
            return Ok(Some(frame));
        }
        let mut out = self.handle.out()?;
        let waited = handle::patiently(py, longest, |slice| {
            if out.is_closed() {
                return Some(Ok(None));
            }
            match out.inner().wait(slice) {
                Ok(frame) => frame.map(|frame| Ok(Some(frame.into_owned()))),
                Err(error) => Some(Err(error)),
            }
        })?;
        drop(out);
        waited.transpose().raise()?.flatten().map(|frame| self.frame(py, frame)).transpose()
    }

    /// The newest unseen frame again and again, asleep in between: see `Frames`.
    fn __iter__(slf: &Bound<'_, Self>) -> Frames {
        Frames { client: slf.clone().unbind(), last: None }
    }

    /// The same for `async for`: nothing but this iteration waits meanwhile.
    fn __aiter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("shmx_runtime.aio")?.getattr("AsyncFrames")?.call1((slf,))
    }

    /// For `AsyncFrames`: the newest unseen frame; None: `wake` is called once, in any thread, when it is worth to call
    /// again. StopAsyncIteration when the writer has closed.
    fn _poll(&self, py: Python<'_>, bell: &PyBell, wake: Py<PyAny>) -> PyResult<Option<Py<PyAny>>> {
        let callback = Arc::new(Callback(wake));
        let waker = Waker::from(callback.clone());
        let polled = self.handle.with(|client| {
            client.at_home().raise()?;
            let mut bell = bell.0.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(match client.poll_frame(&mut bell, &mut Context::from_waker(&waker)) {
                Poll::Ready(frame) => Poll::Ready(frame.transpose().raise()?.map(dynamic::Frame::into_owned)),
                Poll::Pending => Poll::Pending,
            })
        })?;
        match polled {
            Poll::Ready(Some(frame)) => self.frame(py, frame).map(Some),
            Poll::Ready(None) => Err(pyo3::exceptions::PyStopAsyncIteration::new_err(())),
            Poll::Pending => {
                let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
                waiting.retain(|callback| Arc::strong_count(callback) > 1);
                waiting.push(callback);
                Ok(None)
            }
        }
    }

    /// Sends a control message: a message of a generated module, or its name or number, with its fields as keywords.
    /// Never waits: the server finds it with its next `controls()`. Raises ControlFull, ControlError. A number that the
    /// schema does not list takes its bytes as `body`: servers of stock SHMX list none.
    #[pyo3(signature = (message, /, **fields))]
    fn send(&self, py: Python<'_>, message: &Bound<'_, PyAny>, fields: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let encode = py.import("shmx_runtime.messages")?.getattr("encode")?;
        let (id, body): (u32, Vec<u8>) = encode.call1((self.schema(py)?, message, fields))?.extract()?;
        self.handle.with(|client| client.send(id, &body).raise())
    }

    /// The schema of the generated module; of a client without one what the segment's directory says now.
    #[getter]
    fn schema(&self, py: Python<'_>) -> PyResult<Py<Schema>> {
        match &self.schema {
            Some(schema) => Ok(schema.clone_ref(py)),
            None => {
                let model = self.handle.with(|client| {
                    client.refresh_directory().raise()?;
                    Ok(client.schema())
                })?;
                Py::new(py, Schema::of_model(py, model)?)
            }
        }
    }

    /// Frames that were published and that this client did not see, since the first it saw.
    #[getter]
    fn missed(&self) -> PyResult<u64> {
        self.handle.with(|client| Ok(client.missed()))
    }

    /// How many different frames are held now, by frames and their arrays: pins in use.
    #[getter]
    fn held(&self) -> PyResult<usize> {
        self.handle.with(|client| Ok(client.held()))
    }

    /// Names of the streams of the generated module that the segment lacks.
    #[getter]
    fn absent(&self) -> PyResult<Vec<String>> {
        self.handle.with(|client| Ok(client.absent()))
    }

    /// What became of the writer. Asks the operating system: not for every frame.
    #[getter]
    fn writer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let writer = self.handle.with(|client| Ok(client.writer()))?;
        schema::writer(py, writer)
    }

    /// The segment's name, as it was given.
    #[getter]
    fn name(&self) -> &str {
        self.handle.name()
    }

    /// Gives up the client. Frames and arrays that are held stay readable, and keep its reader slot.
    fn close(&self) {
        self.handle.close();
        let waiting = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        waiting.iter().for_each(|callback| callback.call());
    }

    fn __enter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(&self, _error: &Bound<'_, PyTuple>) {
        self.close();
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(error::new("ShmxError", "a client is not sent to other processes: attach one there, by its name"))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let closed = if slf.get().handle.is_closed() { ", closed" } else { "" };
        Ok(format!("<{} of '{}'{closed}>", slf.get_type().name()?, slf.get().handle.name()))
    }
}

/// Python's function as a waker.
#[derive(Debug)]
struct Callback(Py<PyAny>);

impl Callback {
    fn call(&self) {
        // Not where the interpreter is gone. What it raises has nobody to go to: it does not, unless the loop is closed.
        Python::try_attach(|py| self.0.call0(py).map(drop).unwrap_or_default());
    }
}

impl Wake for Callback {
    fn wake(self: Arc<Self>) {
        self.call();
    }
}

/// What an asynchronous iteration waits with.
#[pyclass(frozen, name = "Bell", module = "shmx_runtime")]
#[derive(Debug)]
pub struct PyBell(Mutex<Bell>);

#[pymethods]
impl PyBell {
    #[new]
    fn new() -> PyBell {
        PyBell(Mutex::new(Bell::new()))
    }
}

/// New frames, one after the other.
///
/// It gives the newest each time, so that a slow loop misses frames instead of falling behind; it ends, after the last
/// frame, when the writer closes, and outlasts its crash. Each frame is given back before the next one is waited for,
/// unless an array of it lives or it was told to `keep()`: one pin is enough.
#[pyclass(module = "shmx_runtime")]
#[derive(Debug)]
pub struct Frames {
    client: Py<Client>,
    last: Option<Py<PyAny>>,
}

#[pymethods]
impl Frames {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        if let Some(last) = self.last.take() {
            last.bind(py).cast::<Reading>()?.borrow_mut().give_back(py);
        }
        let next = self.client.get().next(py)?;
        self.last = next.as_ref().map(|frame| frame.clone_ref(py));
        Ok(next)
    }
}
