import NianbaoKit

extension Array<UInt8> {
  /// The bytes as a gzip file.
  public func packed() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let output = try Output(.file(folder.path("packed.gz")))
    try output.write(self)
    try output.commit()
    return try folder.bytes("packed.gz")
  }
}
