import NianbaoKit
import Synchronization

/// LibreOffice as another program: without a window, without macros and network, with a profile of
/// its own, one file after the other.
final class LibreOffice: Sendable {
  /// Kept from file to file, as it takes LibreOffice seconds to make one.
  private let profile = Mutex<Profile?>(nil)

  /// Converts one file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - old: The extension of its format.
  ///   - new: The extension of the format to make.
  ///   - limit: How many bytes may come out.
  /// - Returns: The file in the new format.
  /// - Throws: `SourceError` when LibreOffice is missing, cannot read the file or takes too long.
  func convert(
    _ bytes: [UInt8], _ old: String, to new: String, limit: Int
  ) throws(SourceError) -> [UInt8] {
    let folder = try ScratchFolder()
    let file = try folder.write(bytes, to: "source.\(old)")
    let result = try profile.withLock { kept throws(SourceError) in
      let profile = if let kept { kept } else { try Profile() }
      // Whatever goes wrong, the next file gets a new profile.
      kept = nil
      let result = try profile.process(converting: file, to: new, in: folder).run()
      kept = profile
      return result
    }
    guard let converted = try folder.read("source.\(new)", limit: limit), !converted.isEmpty else {
      throw .notConverted(status: result.status, result.messages)
    }
    return converted
  }
}
