import NianbaoKit
import XMLEvents

/// Which list a paragraph belongs to and how deep.
struct NumberingReference {
  /// The list's number in the file; `0` takes a paragraph out of every list.
  var number: String?
  /// From 0; nil where only the list is named.
  var level: Int?
}

/// How the paragraphs of one level of a list are numbered.
struct NumberingLevel {
  /// What follows the number.
  enum Suffix { case tab, space, nothing }

  var start = 0
  var format = "decimal"
  /// What is printed, with `%1` for the number of the first level.
  var text = ""
  /// The level, from 1, at which this one begins again; 0 for never, nil for all above.
  var restart: Int?
  /// The style whose paragraphs are on this level.
  var style: String?
  var suffix = Suffix.tab
  /// Whether the numbers of all levels are printed in digits.
  var isLegal = false
}

/// The lists of a Word file: the part `numbering.xml`.
final class NumberingDefinitions: XMLEventHandler {
  /// A kind of list.
  struct Abstract {
    var levels: [Int: NumberingLevel] = [:]
    /// The style by which it is known to others, or by which it knows another.
    var styleLink: String?
    var numStyleLink: String?
  }

  /// A list: a kind of list with differences.
  struct Instance {
    var abstract = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: NumberingLevel] = [:]
  }

  /// Lists have nine levels.
  static let levels = 9
  /// The most characters of what is printed in front of a paragraph.
  private static let longestLabel = 100

  private(set) var abstracts: [String: Abstract] = [:]
  private(set) var instances: [String: Instance] = [:]
  let failure: SourceError? = nil

  private var abstract: String?
  private var instance: String?
  private var override: Int?
  private var level: (number: Int, level: NumberingLevel)?

  func begin(_ element: String, _ attributes: XMLAttributes) {
    let value = attributes["w:val"]
    switch element {
    case "w:abstractNum":
      abstract = attributes["w:abstractNumId"]
      if let abstract { abstracts[abstract] = Abstract() }
    case "w:styleLink": if let abstract { abstracts[abstract]?.styleLink = value }
    case "w:numStyleLink": if let abstract { abstracts[abstract]?.numStyleLink = value }
    case "w:num":
      instance = attributes["w:numId"]
      if let instance { instances[instance] = Instance() }
    case "w:abstractNumId": if let instance { instances[instance]?.abstract = value ?? "" }
    case "w:lvlOverride": override = attributes.number("w:ilvl")
    case "w:startOverride":
      if let instance, let override, let start = attributes.number("w:val") {
        instances[instance]?.starts[override] = start
      }
    case "w:lvl":
      level = attributes.number("w:ilvl").flatMap { number in
        (0..<Self.levels).contains(number) ? (number, NumberingLevel()) : nil
      }
    case "w:start": level?.level.start = attributes.number("w:val") ?? 0
    case "w:numFmt": level?.level.format = attributes["w:format"] ?? value ?? "decimal"
    case "w:lvlText": level?.level.text = String((value ?? "").prefix(Self.longestLabel))
    case "w:lvlRestart": level?.level.restart = attributes.number("w:val")
    case "w:pStyle": level?.level.style = value
    case "w:isLgl": level?.level.isLegal = attributes.isOn("w:val", otherwise: true)
    case "w:suff":
      level?.level.suffix = value == "nothing" ? .nothing : value == "space" ? .space : .tab
    default: break
    }
  }

  func end(_ element: String) {
    switch element {
    case "w:abstractNum": abstract = nil
    case "w:num": instance = nil
    case "w:lvlOverride": override = nil
    case "w:lvl":
      if let (number, level) = level {
        if let instance {
          instances[instance]?.levels[number] = level
        } else if let abstract {
          abstracts[abstract]?.levels[number] = level
        }
      }
      level = nil
    default: break
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}
