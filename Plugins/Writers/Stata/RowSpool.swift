import Glibc
import NianbaoKit

/// Blocks of rows in a temporary file.
final class RowSpool {
  private let folder: ScratchFolder
  private let file: UnsafeMutablePointer<FILE>

  /// Makes the file.
  ///
  /// - Throws: `OutputError` when there is no place for it.
  init() throws(OutputError) {
    do {
      folder = try ScratchFolder()
    } catch {
      throw OutputError(error.message)
    }
    guard let file = fopen("\(folder.path)/rows", "w+e") else { throw StataFailure.noSpool }
    self.file = file
  }

  deinit { fclose(file) }

  /// Appends a block.
  func append(_ block: [UInt8]) throws(OutputError) {
    guard put(UInt64(block.count)), fwrite(block, 1, block.count, file) == block.count else {
      throw StataFailure.noSpool
    }
  }

  /// Goes back to the first block.
  func rewind() throws(OutputError) {
    guard fflush(file) == 0, fseek(file, 0, SEEK_SET) == 0 else { throw StataFailure.noSpool }
  }

  /// The next block; nil behind the last one.
  func next() throws(OutputError) -> [UInt8]? {
    var size: UInt64 = 0
    guard fread(&size, MemoryLayout<UInt64>.size, 1, file) == 1 else {
      if ferror(file) != 0 { throw StataFailure.noSpool }
      return nil
    }
    let block = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      count = fread(buffer.baseAddress, 1, Int(size), file)
    }
    guard block.count == size else { throw StataFailure.noSpool }
    return block
  }

  private func put(_ size: UInt64) -> Bool {
    withUnsafeBytes(of: size) { fwrite($0.baseAddress, $0.count, 1, file) == 1 }
  }
}
