/// A paragraph whose end has not been met yet.
struct OpenParagraph {
  var text: [UInt8] = []
  /// What sets the characters at the end of the text apart from others.
  var end: TextLook.Properties = []
  /// Whether what follows does not stand beside the end of the text, as an exponent does not.
  var isInterrupted = false
  var style: String?
  /// What the paragraph itself says of its ground.
  var look = TextLook()
  var numbering = NumberingReference()
  /// Whether the paragraph's end was deleted, so that the next one continues it.
  var isContinued = false
  /// What its text boxes hold.
  var boxes: [WordBlock] = []
}

/// The properties of the run of characters that is being read.
struct OpenRun {
  var style: String?
  /// What the run itself says of its look.
  var look = TextLook()
}

/// The fields, such as page numbers, around the text that is being read.
///
/// A field has an instruction, which is not printed, and a result.
struct OpenFields {
  /// The fields begun in this paragraph; whether their result has begun.
  private var fields: [Bool] = []
  private var instructions = 0

  /// Whether the text belongs to an instruction.
  var isInstruction: Bool { instructions > 0 }

  mutating func begin() {
    fields.append(false)
    instructions += 1
  }

  mutating func separate() {
    guard let last = fields.indices.last, !fields[last] else { return }
    fields[last] = true
    instructions -= 1
  }

  mutating func end() {
    if fields.popLast() == false { instructions -= 1 }
  }

  /// No instruction goes on in the next paragraph: a field that was left open, as in a damaged file,
  /// must not hide the rest of the document.
  mutating func endParagraph() {
    fields.removeAll(keepingCapacity: true)
    instructions = 0
  }
}
