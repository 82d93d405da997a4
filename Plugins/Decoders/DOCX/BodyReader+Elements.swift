import NianbaoKit
import XMLEvents

/// What each element of the body means.
extension BodyReader {
  /// Elements that are not printed, with all that they hold.
  private static let unprinted: Set<String> = [
    "w:instrText", "w:delText", "w:delInstrText", "w:sectPr", "w:rt",
    "w:pPrChange", "w:rPrChange", "w:tblPrChange", "w:tblPrExChange", "w:tcPrChange",
    "w:trPrChange", "w:sectPrChange", "w:tblGridChange", "w:numberingChange",
  ]

  /// The parts of formulas that stand above, below or between others: bases, exponents, indices,
  /// fractions, roots, limits.
  private static let formulaParts: Set<String> = [
    "m:e", "m:sup", "m:sub", "m:num", "m:den", "m:deg", "m:lim",
  ]

  private func isFormulaPart(_ element: String) -> Bool {
    element.hasPrefix("m:") && Self.formulaParts.contains(element)
  }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    guard leftOut == 0, !isLeftOut(element) else {
      leftOut += 1
      return
    }
    let parent = path.last ?? ""
    let grandparent = path.dropLast().last ?? ""
    path.append(element)
    opened.append(opens(element))
    switch parent {
    case "w:pPr", "w:numPr": property(element, attributes, ofParagraph: parent, in: grandparent)
    case "w:rPr": property(element, attributes, ofRun: grandparent)
    case "w:tblPr": property(element, attributes, ofTable: tables.indices.last)
    case "w:trPr": property(element, attributes, ofRow: tables.indices.last)
    case "w:tcPr": property(element, attributes, ofCell: tables.indices.last)
    case "w:r": character(element, attributes)
    case "w:sdtPr":
      if element == "w:showingPlcHdr", let last = placeholders.indices.last {
        placeholders[last] = attributes.isOn("w:val", otherwise: true)
      }
    default: break
    }
    if element == "w:altChunk" { skipped.addImported() }
    if element == "o:OLEObject" { skipped.addObject(attributes["ProgID"] ?? "") }
  }

  /// Whether an element is left out: not printed, deleted, or the second of several alternatives.
  private func isLeftOut(_ element: String) -> Bool {
    switch element {
    case "w:del", "w:moveFrom":
      // In the properties it is a mark without content.
      return path.last != "w:rPr" && path.last != "w:trPr" && path.last != "w:numPr"
    case "mc:Choice", "mc:Fallback":
      guard let last = alternatives.indices.last else { return false }
      if alternatives[last] { return true }
      alternatives[last] = true
      return false
    default: return Self.unprinted.contains(element)
    }
  }

  /// Opens what an element stands for.
  ///
  /// - Returns: Whether its end closes something.
  private func opens(_ element: String) -> Bool {
    switch element {
    case "w:body":
      isWordDocument = true
      return false
    case "w:p": beginParagraph()
    case "w:r", "m:r": run = OpenRun()
    case "w:t", "m:t": isText = true
    case _ where isFormulaPart(element): interrupt()
    case "w:txbxContent": beginContainer()
    case "w:sdt": placeholders.append(false)
    case "mc:AlternateContent": alternatives.append(false)
    case "w:tbl":
      endCarried()
      tables.append(OpenTable())
    case "w:tr":
      guard let last = tables.indices.last, tables[last].row == nil else { return false }
      tables[last].row = WordTable.Row()
    case "w:tc":
      guard let table = tables.last, table.row != nil, table.cell == nil else { return false }
      beginCell()
    default: return false
    }
    return true
  }

  func end(_ element: String) {
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    path.removeLast()
    guard opened.popLast() == true else { return }
    switch element {
    case "w:p": endParagraph()
    case "w:r", "m:r": run = OpenRun()
    case "w:t", "m:t": isText = false
    case _ where isFormulaPart(element): interrupt()
    case "w:txbxContent": endTextBox()
    case "w:sdt": placeholders.removeLast()
    case "mc:AlternateContent": alternatives.removeLast()
    case "w:tbl": endTable()
    case "w:tr": endRow()
    case "w:tc": endCell()
    default: break
    }
  }

  private func property(
    _ element: String, _ attributes: XMLAttributes, ofParagraph parent: String,
    in grandparent: String
  ) {
    guard let last = paragraphs.indices.last else { return }
    switch (element, parent) {
    case ("w:pStyle", "w:pPr"): paragraphs[last].style = attributes["w:val"]
    case ("w:shd", "w:pPr"): paragraphs[last].look.setShading(attributes)
    case ("w:numId", "w:numPr"): paragraphs[last].numbering.number = attributes["w:val"]
    case ("w:ilvl", "w:numPr"): paragraphs[last].numbering.level = attributes.number("w:val")
    default: break
    }
  }

  private func property(_ element: String, _ attributes: XMLAttributes, ofRun parent: String) {
    switch (element, parent) {
    case ("w:rStyle", "w:r"), ("w:rStyle", "m:r"): run.style = attributes["w:val"]
    case (_, "w:r"), (_, "m:r"): run.look.read(element, attributes)
    case ("w:del", "w:pPr"), ("w:moveFrom", "w:pPr"):
      if let last = paragraphs.indices.last { paragraphs[last].isContinued = true }
    default: break
    }
  }

  private func property(_ element: String, _ attributes: XMLAttributes, ofTable table: Int?) {
    guard let table else { return }
    switch element {
    case "w:tblStyle":
      tables[table].hasShadedStyle = attributes["w:val"].map(styles.isShaded) ?? false
    case "w:shd": tables[table].ground.setShading(attributes)
    default: break
    }
  }

  private func property(_ element: String, _ attributes: XMLAttributes, ofRow table: Int?) {
    guard let table else { return }
    switch element {
    case "w:gridBefore":
      tables[table].row?.skipped = columns(attributes, atLeast: 0)
    case "w:del": tables[table].row?.isDropped = true
    case "w:hidden":
      tables[table].row?.isDropped = attributes.isOn("w:val", otherwise: true)
    default: break
    }
  }

  private func property(_ element: String, _ attributes: XMLAttributes, ofCell table: Int?) {
    guard let table else { return }
    switch element {
    case "w:shd": tables[table].cellGround.setShading(attributes)
    case "w:gridSpan": tables[table].cell?.columns = columns(attributes, atLeast: 1)
    case "w:vMerge":
      tables[table].cell?.merge = attributes["w:val"] == "restart" ? .begins : .continues
    case "w:hMerge": tables[table].cell?.isMergedToTheLeft = attributes["w:val"] != "restart"
    case "w:cellDel": tables[table].cell?.isDropped = true
    case "w:cellMerge":
      switch attributes["w:vMerge"] {
      case "rest": tables[table].cell?.merge = .begins
      case "cont": tables[table].cell?.merge = .continues
      default: tables[table].cell?.merge = .none
      }
    default: break
    }
  }

  private func columns(_ attributes: XMLAttributes, atLeast least: Int) -> Int {
    guard let value = attributes["w:val"] else { return least }
    // What is too long for a number is too wide for a table.
    let columns = Int(value) ?? (value.allSatisfy(\.isNumber) ? WordTable.widest : least)
    return min(max(columns, least), WordTable.widest)
  }

  private func character(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "w:tab", "w:ptab": append("\t".utf8)
    case "w:br", "w:cr": append("\n".utf8)
    case "w:noBreakHyphen": append("-".utf8)
    case "w:sym":
      let code = attributes["w:char"].flatMap { UInt32($0, radix: 16) }
      if let scalar = code.flatMap(Unicode.Scalar.init) { append(String(scalar).utf8) }
    case "w:fldChar":
      switch attributes["w:fldCharType"] {
      case "begin": fields.begin()
      case "separate": fields.separate()
      case "end": fields.end()
      default: break
      }
    default: break
    }
  }
}
