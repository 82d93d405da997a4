internal import CLibXML2
import NianbaoKit

/// Reads what `pdftotext -bbox-layout` prints: XHTML with the box of each word.
enum PageTextReader {
  /// The pages in order.
  static func pages(_ xhtml: [UInt8]) -> [PageText] {
    let body = Array("<doc>".utf8)
    guard let start = xhtml.firstRange(of: body)?.lowerBound else { return [] }
    let state = State()
    var clean = Array(xhtml[start...])
    XMLCharacters.clean(&clean)
    var sax = xmlSAXHandler()
    sax.startElement = { context, name, attributes in
      guard let context, let name else { return }
      let state = Unmanaged<State>.fromOpaque(context).takeUnretainedValue()
      state.begin(String(cString: name), attributes)
    }
    sax.characters = { context, bytes, count in
      guard let context, let bytes else { return }
      let state = Unmanaged<State>.fromOpaque(context).takeUnretainedValue()
      state.text += UnsafeBufferPointer(start: bytes, count: Int(count))
    }
    sax.endElement = { context, name in
      guard let context, let name else { return }
      let state = Unmanaged<State>.fromOpaque(context).takeUnretainedValue()
      state.end(String(cString: name))
    }
    clean.withUnsafeBytes { bytes in
      _ = xmlSAXUserParseMemory(
        &sax, Unmanaged.passUnretained(state).toOpaque(),
        bytes.bindMemory(to: CChar.self).baseAddress,
        Int32(bytes.count))
    }
    return state.pages
  }

  private final class State {
    var pages: [PageText] = []
    var text: [UInt8] = []
    private var box = Box(left: 0, top: 0, right: 0, bottom: 0)

    func begin(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
      var values: [String: Double] = [:]
      var index = 0
      while let attributes, let key = attributes[index], let value = attributes[index + 1] {
        values[String(cString: key)] = Double(String(cString: value))
        index += 2
      }
      if name == "page" {
        pages.append(PageText(width: values["width"] ?? 0, height: values["height"] ?? 0))
      } else if name == "word" {
        text = []
        box = Box(
          left: values["xMin"] ?? 0, top: values["yMin"] ?? 0, right: values["xMax"] ?? 0,
          bottom: values["yMax"] ?? 0)
      }
    }

    func end(_ name: String) {
      guard name == "word", !pages.isEmpty else { return }
      let trimmed = Space.trim(text, 0..<text.count)
      guard !trimmed.isEmpty else { return }
      pages[pages.count - 1].words.append(PageWord(box: box, text: Array(text[trimmed])))
    }
  }
}
