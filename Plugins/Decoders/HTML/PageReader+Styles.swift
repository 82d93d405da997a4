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
    let inline = attributes["style"].map { Declarations($0) }
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
    if attributes["hidden"] != nil, !told.contains(.display) { on.insert(.display) }
    if frame.element == .struck { on.insert(.struck) }
    if frame.element == .turned, attributes.word("dir") == "rtl" { on.insert(.doubtful) }
    guard frame.element != .page else { return [] }
    let outer = around?.state ?? []
    let kept: Declarations.Properties = [.visibility, .size]
    frame.state = outer.intersection(.lasting.union(kept.subtracting(told)))
      .union(on.intersection(.lasting.union(kept)))
    return on
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
