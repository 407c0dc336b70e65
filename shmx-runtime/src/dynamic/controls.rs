//! Control messages, their fields by the schema.

use super::json;
use crate::error::{Kind, Result};
use crate::server::core::Core;
use crate::server::{self, RawControl, Reader};
use serde_json::{Map, Value};
use shmx_schema::model::{Control, Schema};

/// The messages that wait: see [`Server::controls`](super::Server::controls).
///
/// ```
/// use shmx_runtime::dynamic::{self, Client, SchemaBuilder, Server};
/// use shmx_runtime::model::Scalar;
/// # let name = format!("doc-dynamic-controls-{}", std::process::id());
/// # let name = name.as_str();
/// let schema = SchemaBuilder::new("lab")
///     .stream(dynamic::stream(1, "tick", Scalar::U64))
///     .control(dynamic::control(1, "set_gain").field("gain", Scalar::F32).field("channel", Scalar::U32));
/// let mut server = Server::builder(name, schema).create()?;
/// let client = Client::attach(name)?;
/// client.send("set_gain", &[2.5f32.to_le_bytes(), 3u32.to_le_bytes()].concat())?;
///
/// for message in server.controls() {
///     let message = message?;
///     assert_eq!(message.name(), Some("set_gain"));
///     assert_eq!(serde_json::Value::from(message.fields()?), serde_json::json!({ "gain": 2.5, "channel": 3 }));
/// }
/// assert!(client.send("set_gain", &[0; 3]).unwrap_err().is_bad_control()); // of 8 bytes
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct Controls<'s> {
    raw: server::Controls<'s, RawControl>,
    model: &'s Schema,
}

/// A control message as it came, with what the schema says of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message<'s> {
    /// Who sent it, as far as can be known.
    pub reader: Reader,
    /// Its number and bytes, as they came; [`fields`](Message::fields) takes them apart.
    pub body: RawControl,
    model: &'s Schema,
}

impl<'s> Controls<'s> {
    pub(super) fn new(core: &'s mut Core, model: &'s Schema) -> Self {
        Controls { raw: server::Controls::new(core), model }
    }
}

impl<'s> Iterator for Controls<'s> {
    type Item = Result<Message<'s>>;

    fn next(&mut self) -> Option<Self::Item> {
        let message = self.raw.next()?;
        Some(message.map(|m| Message { reader: m.reader, body: m.body, model: self.model }))
    }
}

impl<'s> Message<'s> {
    /// What the schema says of it; `None` where it does not know the number.
    pub fn control(&self) -> Option<&'s Control> {
        self.model.controls.iter().find(|c| c.id == self.body.id)
    }

    /// Its name, where the schema knows it.
    pub fn name(&self) -> Option<&'s str> {
        self.control().map(|c| &*c.name)
    }

    /// Its fields by name, as [`StreamView::to_json`](super::StreamView::to_json) has them.
    ///
    /// # Errors
    /// The schema does not know the message, or one of another length.
    pub fn fields(&self) -> Result<Map<String, Value>> {
        let Some(control) = self.control() else {
            let (name, control) = (self.model.name.to_string(), self.body.id.to_string());
            return Err(Kind::UnknownControl { name, control }.into());
        };
        let (want, got) = (control.body.bytes as usize, self.body.bytes.len());
        if want != got {
            return Err(Kind::BadControl { control: control.name.to_string(), want, got }.into());
        }
        Ok(json::record(&self.model.types, &control.body, &self.body.bytes))
    }
}
