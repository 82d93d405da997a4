import Glibc

/// The size of a file and a short fingerprint, by which two runs are compared.
///
/// A workbook is a ZIP file with the time of writing in it: its fingerprint differs from run to
/// run.
struct Fingerprint {
  private(set) var size = 0
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Reads a file in pieces (FNV-1a over all bytes).
  init(file path: String) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      size += count
      for byte in buffer[..<count] { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
  }

  /// The fingerprint as hexadecimal digits.
  var text: String { String(state, radix: 16) }
}
