import NianbaoKit

/// What styles do to the text of elements.
extension PageReader {
  /// Finds what styles say of an element's text.
  ///
  /// - Returns: The properties that are on for the element itself.
  mutating func style(
    _ name: UnsafeBufferPointer<UInt8>, _ attributes: Attributes, _ frame: inout Frame
  ) -> Declarations.Properties {
    let around = frames.last
    let inline = attributes["style"].map { ownStyle($0) }
    var told = inline?.told ?? []
    var on = inline?.on ?? []
    if !styles.isEmpty {
      let verdict = styles.verdict(
        name, attributes, inline: inline, around: around?.path ?? 0, above: around?.paths ?? 0,
        effort: &styleEffort)
      (told, on) = (verdict.told, verdict.on)
      frame.path = verdict.path
      frame.paths = verdict.path | (around?.paths ?? 0)
    }
    addColours(of: frame.element, attributes, &told, &on)
    if attributes["hidden"] != nil, !told.contains(.display) { on.insert(.display) }
    if frame.element == .struck { on.insert(.struck) }
    if !told.contains(.raised), isNote(attributes) { on.insert(.raised) }
    if frame.element == .turned, attributes.word("dir") == "rtl" { on.insert(.doubtful) }
    // Scripts may show what a page hides at first.
    let isPage = frame.element == .page
    if isPage { on.formIntersection(.colours) }
    let outer = around?.state ?? []
    frame.state = outer.intersection(.lasting.union(.inherited.subtracting(told)))
      .union(on.intersection(.lasting.union(.inherited)))
    return isPage ? [] : on
  }

  /// What an element's own style says.
  ///
  /// A variable that the element sets for itself comes beside those of the sheets.
  private func ownStyle(_ text: UnsafeBufferPointer<UInt8>) -> Declarations {
    if StyleText.isPlain(text) { return declarations(text) }
    return declarations(StyleText.plain(text))
  }

  private func declarations(_ text: some BidirectionalCollection<UInt8>) -> Declarations {
    guard StyleVariables.stand(in: text) else { return Declarations(text, styles.variables) }
    var variables = styles.variables
    variables.collect(Array(text)[...])
    return Declarations(text, variables)
  }

  /// Adds the colours that elements have by attributes: `font`, cells, rows, tables, the page.
  private func addColours(
    of element: Element, _ attributes: Attributes, _ told: inout Declarations.Properties,
    _ on: inout Declarations.Properties
  ) {
    var letters: Colour?
    var ground: Colour?
    switch element {
    case .inline: letters = attributes["color"].flatMap { Colour(attribute: $0) }
    case .table, .rowGroup, .row, .cell, .page:
      ground = attributes["bgcolor"].flatMap { Colour(attribute: $0) }
      if attributes["background"] != nil { ground = .other }
    default: return
    }
    guard letters != nil || ground != nil else { return }
    let colours = Declarations(letters: letters, ground: ground)
    on.formUnion(colours.on.subtracting(told))
    told.formUnion(colours.told)
  }

  /// The classes that Word gives to the signs of notes and comments.
  private static let noteClasses = [
    "MsoFootnoteReference", "MsoEndnoteReference", "MsoCommentReference",
  ].map { Array($0.utf8) }

  private func isNote(_ attributes: Attributes) -> Bool {
    guard let classes = attributes["class"], classes.starts(with: "Mso".utf8) else { return false }
    return PageReader.noteClasses.contains { classes.elementsEqual($0) }
  }

  /// Whether digits with what holds for them may not be seen: struck out, white on white, or what
  /// cannot be told.
  ///
  /// Outside of tables what is white often stands on a picture, and no number.
  func isDoubtful(_ state: Declarations.Properties) -> Bool {
    if !state.isDisjoint(with: [.struck, .doubtful]) { return true }
    guard builder.isInCell else { return false }
    return state.contains(.clear) || state.contains(.faint) && !state.contains(.shaded)
  }

  /// Begins a part whose text is not seen, if none is open.
  mutating func veil(_ frame: inout Frame) {
    guard veiled != nil else {
      if !frame.state.isDisjoint(with: .unseen) {
        frame.isVeil = true
        veiled = HiddenPart(frame.element, line: line)
      }
      return
    }
    veiled?.start(frame.element)
  }
}
