import NianbaoKit
import XMLEvents

/// The texts that the cells of all sheets share.
final class SharedStrings: XMLEventHandler {
  private var text: [UInt8] = []
  private var ends: [Int] = []
  private var reading = RichText()
  let failure: SourceError? = nil

  /// The text with a number, from 0.
  func string(_ number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return text[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  func begin(_ element: String, _ attributes: XMLAttributes) { reading.begin(element, attributes) }

  func end(_ element: String) {
    reading.end(element)
    if element == "x:si" {
      text += reading.take()
      ends.append(text.count)
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) { reading.characters(text) }
}

/// Text in pieces of several fonts; how it is pronounced is left out.
///
/// Digits that are raised or struck out beside others do not tell what the number is.
struct RichText {
  private var text: [UInt8] = []
  /// Whether the font of the piece is raised, lowered or struck out, and that of the piece before.
  private var isOdd = false
  private var endsOdd = false
  private var isText = false
  private var pronunciations = 0

  mutating func begin(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "x:t": isText = true
    case "x:rPh": pronunciations += 1
    case "x:r": isOdd = false
    case "x:vertAlign": isOdd = isOdd || attributes["val"] != "baseline"
    case "x:strike": isOdd = isOdd || attributes.isOn("val", otherwise: true)
    default: break
    }
  }

  mutating func end(_ element: String) {
    if element == "x:t" { isText = false }
    if element == "x:rPh" { pronunciations -= 1 }
  }

  mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) {
    guard isText, pronunciations == 0, let first = piece.first else { return }
    if isOdd != endsOdd, DoubtfulDigits.stand(in: CollectionOfOne(first)),
      DoubtfulDigits.stand(in: text.suffix(1))
    {
      text.append(DoubtfulDigits.mark)
    }
    endsOdd = isOdd
    text += piece
  }

  /// The text read so far, which then is forgotten; `_x000D_` and the like stand for characters
  /// that XML cannot hold.
  mutating func take() -> [UInt8] {
    defer {
      text.removeAll(keepingCapacity: true)
      (isOdd, endsOdd) = (false, false)
    }
    guard text.contains(UInt8(ascii: "_")) else { return text }
    var plain: [UInt8] = []
    var at = 0
    while at < text.count {
      if let scalar = escape(at) {
        plain += String(scalar).utf8
        at += 7
      } else {
        plain.append(text[at])
        at += 1
      }
    }
    return plain
  }

  private func escape(_ at: Int) -> Unicode.Scalar? {
    guard at + 7 <= text.count, text[at] == UInt8(ascii: "_"), text[at + 1] == UInt8(ascii: "x"),
      text[at + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: text[at + 2..<at + 6], as: UTF8.self)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
