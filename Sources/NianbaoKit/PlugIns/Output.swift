internal import Glibc

/// Where a writer writes: a file that appears under its name only when it is complete.
///
/// Bytes go to a temporary file in the folder of the output, which `commit()` renames. Standard
/// output and special files, such as a named pipe, cannot be renamed to: they get the bytes as
/// they come.
public final class Output {
  /// The place of the output.
  public enum Destination: Sendable, Hashable {
    /// A file; a name that ends in `.gz` is compressed.
    case file(String)
    /// Standard output.
    case standardOutput
    /// A folder for several files; it is made where there is none.
    case folder(String)
  }

  /// The place of the output.
  public let destination: Destination

  private static let bufferSize = 1 << 18

  private let descriptor: Int32
  private let compressor: GzipCompressor?
  /// What becomes the output, and the path that it shall have.
  private let file: (temporary: TemporaryFile, target: String)?
  /// What a library writes, when that is not the file itself.
  private var scratch: TemporaryFile?
  /// The files of a folder, in the order in which they get their names.
  private var files: [Output] = []
  private let folder: OutputFolder?
  private var buffer: [UInt8] = []
  private var failure: OutputError?
  private var isOpen = true
  /// What a library changes by itself, and the older file that it changes, if there was one.
  private var transaction: (any Transaction)?
  private var changed: FileStamp?

  /// Opens an output.
  ///
  /// - Parameter destination: Where the result shall be.
  /// - Throws: `OutputError` when no file can be made there.
  public init(_ destination: Destination) throws(OutputError) {
    self.destination = destination
    switch destination {
    case .standardOutput:
      descriptor = STDOUT_FILENO
      (compressor, file, folder) = (nil, nil, nil)
    case .folder(let name):
      folder = try OutputFolder(name)
      (descriptor, compressor, file) = (-1, nil, nil)
    case .file(let name):
      folder = nil
      let target = try OutputTarget(name)
      compressor = name.lowercased().hasSuffix(".gz") ? try GzipCompressor(for: name) : nil
      if let temporary = try target.temporaryFile() {
        descriptor = temporary.descriptor
        file = (temporary, target.path)
      } else {
        descriptor = try target.open()
        file = nil
      }
    }
    buffer.reserveCapacity(Self.bufferSize * 2)
  }

  deinit { discard() }

  /// The path of a file for libraries that write files themselves, instead of `write(_:)`.
  ///
  /// What stands in the file when the output is committed is the output.
  public var temporaryPath: String {
    get throws(OutputError) {
      if let file, compressor == nil { return file.temporary.path }
      if let scratch { return scratch.path }
      let made = try TemporaryFile(in: ScratchFolder.parent, for: name)
      scratch = made
      return made.path
    }
  }

  /// A file in the folder that this output is.
  ///
  /// It is committed and discarded with the folder; files get their names in the order in which
  /// they were asked for.
  ///
  /// - Parameter name: The file's name.
  /// - Returns: An output to write to.
  /// - Throws: `OutputError` when the file cannot be made.
  /// - Precondition: The destination is a folder.
  public func file(_ name: String) throws(OutputError) -> Output {
    guard let folder else { preconditionFailure("no folder: \(destination)") }
    let file = try Output(.file("\(folder.path)/\(name)"))
    files.append(file)
    return file
  }

  /// Begins the output as changes of a file that all happen or none, for formats that add to an
  /// older file.
  ///
  /// An older file is changed in its own place, so that the library's locks keep other programs
  /// from changing it meanwhile; a new file gets its name when the output is committed, if no other
  /// program has made one by then.
  ///
  /// - Parameter begin: Begins the changes of the file at a path.
  /// - Returns: What it began; committed and taken back with the output.
  /// - Throws: `OutputError` when the older file is compressed, or what `begin` throws.
  public func begin<Changes: Transaction>(
    _ begin: (_ path: String) throws(OutputError) -> Changes
  ) throws(OutputError) -> Changes {
    var path = try temporaryPath
    if let file, let name, let stamp = FileStamp(file.target) {
      if compressor != nil { throw .compressed(name) }
      changed = stamp
      path = file.target
    }
    let changes = try begin(path)
    transaction = changes
    return changes
  }

  /// Appends bytes.
  ///
  /// - Parameter bytes: What to append.
  /// - Throws: `OutputError` when they cannot be written.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    if let failure { throw failure }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush(isLast: false) }
  }

  /// Gives the complete output its name.
  ///
  /// - Throws: `OutputError` when something could not be written, now or before.
  public func commit() throws(OutputError) {
    guard isOpen else { return }
    if let failure { throw failure }
    for file in files { try file.commit() }
    if let changed, let file, let name, changed != FileStamp(file.target) { throw .replaced(name) }
    try transaction?.commit()
    if let scratch {
      lseek(scratch.descriptor, 0, SEEK_SET)
      try copy(scratch.descriptor)
    }
    try flush(isLast: true)
    if let file, let name {
      if changed != nil {
        file.temporary.remove()
      } else {
        try file.temporary.rename(to: file.target, for: name, replaces: transaction == nil)
      }
    }
    isOpen = false
    closeRest()
  }

  /// Removes what was written; an older file of the same name stays as it was.
  public func discard() {
    guard isOpen else { return }
    isOpen = false
    for file in files { file.discard() }
    transaction?.rollBack()
    folder?.removeIfMade()
    file?.temporary.remove()
    closeRest()
  }

  private var name: String? {
    if case .file(let name) = destination { name } else { nil }
  }

  private func closeRest() {
    scratch?.remove()
    if file == nil, folder == nil, destination != .standardOutput { close(descriptor) }
  }

  private func copy(_ source: Int32) throws(OutputError) {
    var chunk = [UInt8](repeating: 0, count: Self.bufferSize)
    while true {
      let count = read(source, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw OutputError(code: errno, name: name) }
      if count == 0 { return }
      try write(Array(chunk[..<count]))
    }
  }

  private func flush(isLast: Bool) throws(OutputError) {
    if let failure { throw failure }
    do {
      if let compressor {
        try put(compressor.compress(buffer, isLast: isLast))
      } else {
        try put(buffer)
      }
    } catch {
      failure = error
      throw error
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: [UInt8]) throws(OutputError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(descriptor, all.baseAddress?.advanced(by: done), all.count - done)
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw OutputError(code: errno, name: name)
      }
    }
  }
}
