internal import CCrypto

extension Source {
  /// The SHA-256 of the bytes (FIPS 180-4), in lower-case hexadecimal digits.
  ///
  /// It tells later whether a file is the one that was read; of a member of an archive it is the
  /// member's.
  public var sha256: String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
