import NianbaoKit
import XMLEvents

/// Reads what `pdftotext -bbox-layout` prints: XHTML with the box of each word.
final class PageTextReader: XMLEventHandler {
  private var pages: [PageText] = []
  private var word: (box: Box, text: [UInt8])?

  let failure: SourceError? = nil

  /// The pages in order.
  ///
  /// The head of the XHTML is left out: it has the title of the PDF in whatever encoding.
  ///
  /// - Throws: `SourceError` when it is not what the program prints.
  static func pages(_ xhtml: [UInt8]) throws(SourceError) -> [PageText] {
    guard let start = xhtml.firstRange(of: opening)?.lowerBound,
      let end = xhtml[start...].firstRange(of: closing)?.upperBound
    else { return [] }
    var body = Array(xhtml[start..<end])
    XMLCharacters.clean(&body)
    let reader = PageTextReader()
    try XMLReader.read(body, name: "pdftotext", namespaces: [:], into: reader)
    return reader.pages
  }

  private static let opening = Array("<doc>".utf8)
  private static let closing = Array("</doc>".utf8)

  func begin(_ element: String, _ attributes: XMLAttributes) {
    func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
    switch element {
    case "page": pages.append(PageText(width: number("width"), height: number("height")))
    case "word":
      let box = Box(
        left: number("xMin"), top: number("yMin"), right: number("xMax"), bottom: number("yMax"))
      word = (box, [])
    default: break
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) { word?.text += text }

  func end(_ element: String) {
    guard element == "word", let (box, text) = word, let page = pages.last else { return }
    word = nil
    let letters = text[Space.trim(text, 0..<text.count)]
    guard !letters.isEmpty else { return }
    var shown = Array(letters)
    // A number that reaches over the paper's edge may have lost digits there.
    if box.left < 0 || box.right > page.width {
      shown.removeAll()
      DoubtfulDigits.append(letters, to: &shown)
    }
    pages[pages.count - 1].words.append(PageWord(box: box, text: shown))
  }
}
