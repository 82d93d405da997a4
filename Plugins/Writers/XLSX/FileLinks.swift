import Glibc
import NianbaoKit

/// Links from a workbook to the files that its reports come from.
///
/// They lead from the workbook's folder, so that they still work when both are moved together.
struct FileLinks {
  /// The longest text in a formula of Excel.
  private static let limit = 255

  private let current: [Substring]
  private let folder: [Substring]

  /// Links from a workbook to be written at a place.
  init(from destination: Output.Destination) {
    let current = Self.currentFolder
    self.current = Self.parts(of: current)
    switch destination {
    case .file(let path): folder = Self.parts(of: path, in: self.current).dropLast()
    case .folder(let path): folder = Self.parts(of: path, in: self.current)
    case .standardOutput: folder = self.current
    }
  }

  /// Links for programs that run in one folder and write into another.
  init(current: String, folder: String) {
    self.current = Self.parts(of: current)
    self.folder = Self.parts(of: folder)
  }

  /// A formula that shows the path of a file and leads to it; nil where Excel could not take it.
  func formula(to path: String) -> String? {
    guard let target = target(of: path) else { return nil }
    let texts = [target, path]
    guard texts.allSatisfy({ $0.utf16.count <= Self.limit }) else { return nil }
    let quoted = texts.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    return "HYPERLINK(" + quoted.joined(separator: ",") + ")"
  }

  /// The path from the workbook's folder; nil where it has characters that no link can have.
  private func target(of path: String) -> String? {
    guard path.unicodeScalars.allSatisfy(Self.isPrintable) else { return nil }
    let parts = Self.parts(of: path, in: current)
    let shared = zip(parts, folder).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - shared)
    let down = parts[shared...].map(Self.escaped)
    // A first part with a colon would be taken for the name of a protocol.
    let start = up.isEmpty && down.first?.contains(":") == true ? ["."] : []
    return (start + up + down).joined(separator: "/")
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\u{FFFD}" && scalar != "\u{FFFE}" && scalar != "\u{FFFF}"
      && scalar.properties.generalCategory != .control
  }

  /// The signs that mean something in a link, as numbers.
  private static func escaped(_ part: Substring) -> String {
    String(part).replacing("%", with: "%25").replacing("#", with: "%23").replacing("?", with: "%3F")
      .replacing("\\", with: "%5C")
  }

  private static func parts(of path: String, in folder: [Substring] = []) -> [Substring] {
    var parts = path.hasPrefix("/") ? [] : folder
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }

  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
