import FoundationEssentials

/// A short fingerprint of a file, by which two runs are compared.
enum Fingerprint {
  /// FNV-1a over all bytes, as hexadecimal digits.
  ///
  /// A workbook is a ZIP file with the time of writing in it: its fingerprint differs from run to
  /// run.
  static func file(_ path: String) throws -> String {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) {
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return String(state, radix: 16)
  }
}
