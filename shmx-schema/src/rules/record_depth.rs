//! `record-depth`: records too deep in records.

use super::Rule;
use crate::diag::{At, Diagnostic, Severity};

/// The rule.
pub const RULE: Rule = Rule {
    code: "record-depth",
    severity: Severity::Error,
    what: "Records hold records more than 32 deep.",
    why: "rustc, which computes layouts again, would give up.",
    example: "\
schema: demo
types:
  R0: { record: { f: u8 } }
  R1: { record: { f: R0 } }
  R2: { record: { f: R1 } }
  R3: { record: { f: R2 } }
  R4: { record: { f: R3 } }
  R5: { record: { f: R4 } }
  R6: { record: { f: R5 } }
  R7: { record: { f: R6 } }
  R8: { record: { f: R7 } }
  R9: { record: { f: R8 } }
  R10: { record: { f: R9 } }
  R11: { record: { f: R10 } }
  R12: { record: { f: R11 } }
  R13: { record: { f: R12 } }
  R14: { record: { f: R13 } }
  R15: { record: { f: R14 } }
  R16: { record: { f: R15 } }
  R17: { record: { f: R16 } }
  R18: { record: { f: R17 } }
  R19: { record: { f: R18 } }
  R20: { record: { f: R19 } }
  R21: { record: { f: R20 } }
  R22: { record: { f: R21 } }
  R23: { record: { f: R22 } }
  R24: { record: { f: R23 } }
  R25: { record: { f: R24 } }
  R26: { record: { f: R25 } }
  R27: { record: { f: R26 } }
  R28: { record: { f: R27 } }
  R29: { record: { f: R28 } }
  R30: { record: { f: R29 } }
  R31: { record: { f: R30 } }
  R32: { record: { f: R31 } }
streams:
  a: { id: 1, type: R32 }
",
    fix: "Flatten the record: name fields by what they are, not by where they lie.",
};

/// `at` is the record's name.
pub(crate) fn found(at: &At, name: &str, most: usize) -> Diagnostic {
    let message = format!("record '{name}' holds records more than {most} deep");
    Diagnostic::of(&RULE, at, message).label("expected a flatter record")
}
