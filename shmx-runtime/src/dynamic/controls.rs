//! Control messages, their fields by the schema.

use super::json;
use crate::error::{Kind, Result};
use crate::server::core::Core;
use crate::server::{self, RawControl, Reader};
use serde_json::{Map, Value};
use shmx_schema::model::{Control, Schema};

/// The messages that waited when it was asked for: see [`Server::controls`](super::Server::controls).
#[derive(Debug)]
pub struct Controls<'s> {
    raw: server::Controls<'s, RawControl>,
    model: &'s Schema,
}

/// A control message as it came, with what the schema says of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message<'s> {
    /// Who sent it.
    pub reader: Reader,
    /// Its number and bytes.
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
