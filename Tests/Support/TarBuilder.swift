/// A tar archive of files, in the format of POSIX.
public struct TarBuilder {
  private var members: [UInt8] = []

  /// An archive with text files.
  public init(_ files: (name: String, text: String)...) {
    for file in files { add(file.name, Array(file.text.utf8)) }
  }

  /// Adds a file.
  public mutating func add(_ name: String, _ content: [UInt8]) {
    var header = Array(name.utf8) + [UInt8](repeating: 0, count: 100 - name.utf8.count)
    func octal(_ value: Int, _ size: Int) -> [UInt8] {
      let digits = String(value, radix: 8)
      return Array((String(repeating: "0", count: size - 1 - digits.count) + digits).utf8) + [0]
    }
    header += octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(content.count, 12) + octal(0, 12)
    let front = header
    let back = Array("0".utf8) + [UInt8](repeating: 0, count: 100) + Array("ustar\u{0}00".utf8)
    let blank = [UInt8](repeating: 0x20, count: 8)
    let sum = (front + blank + back).reduce(0) { $0 + Int($1) }
    members += front + octal(sum, 7) + [0x20] + back
    members += [UInt8](repeating: 0, count: 512 - (front.count + 8 + back.count))
    members += content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
  }

  /// The whole archive.
  public var bytes: [UInt8] { members + [UInt8](repeating: 0, count: 1024) }
}
