internal import Glibc

/// The sources that a command line names, found one at a time while they are read.
///
/// Files and `-` come as they were named, folders are walked in the order of their names. A
/// folder is walked once, however many links lead to it, so a loop of links ends.
public final class Inputs: Sequence, IteratorProtocol {
  /// What the walk has passed over so far.
  public private(set) var skipped = Skipped()

  private var arguments: ArraySlice<String>
  private let list: List?
  private let registry: Registry
  private var open: [Folder] = []
  private var visited: Set<Identity> = []
  private var excluded: Set<Identity> = []

  /// What was typed, not yet looked at.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, and `-` for standard input.
  ///   - list: More files and folders.
  ///   - registry: Whose decoders tell which files of a folder to read.
  public init(_ arguments: [String], list: List? = nil, registry: Registry) {
    self.arguments = arguments[...]
    self.list = list
    self.registry = registry
  }

  /// Leaves a file out wherever a folder contains it, such as the output of the conversion.
  public func exclude(path: String) {
    if let status = Status(Path(path)) { excluded.insert(status.identity) }
  }

  /// Leaves out the file that is open under a descriptor, such as a redirected standard output.
  public func exclude(descriptor: Int32) {
    if let status = Status(descriptor: descriptor), status.kind == .file {
      excluded.insert(status.identity)
    }
  }

  /// The next source, or nil behind the last one.
  public func next() -> Item? {
    while true {
      if let last = open.indices.last {
        if let path = open[last].next() {
          if let item = contained(path) { return item }
        } else {
          open.removeLast()
        }
      } else if let argument = arguments.popFirst() {
        if argument == "-" { return Item(named: argument) }
        if let item = named(Path(argument)) { return item }
      } else if let line = list?.next() {
        switch line {
        case .path(let path): if let item = named(path) { return item }
        case .trouble(let item): return item
        }
      } else {
        return nil
      }
    }
  }

  /// A path that somebody named: always tried.
  private func named(_ path: Path) -> Item? {
    guard let status = Status(path) else { return Item(path, failed: errno) }
    if status.kind == .folder { return enter(path, status.identity) }
    return Item(name: path.text, content: .file(path))
  }

  /// A path found in a folder: tried if it is visible and a decoder claims it.
  private func contained(_ path: Path) -> Item? {
    if path.isUnfinishedOutput { return nil }
    if path.isHidden {
      skipped.hidden += 1
      return nil
    }
    let status = Status(path)
    let failure = errno
    if let status, status.kind == .folder { return enter(path, status.identity) }
    guard status?.kind != .special, registry.canDecode(file: path.text) else {
      if let status, excluded.contains(status.identity) { return nil }
      skipped.unknown += 1
      return nil
    }
    guard let status else { return Item(path, failed: failure) }
    if excluded.contains(status.identity) { return nil }
    return Item(name: path.text, content: .file(path))
  }

  private func enter(_ path: Path, _ identity: Identity) -> Item? {
    guard visited.insert(identity).inserted else {
      skipped.repeated += 1
      return nil
    }
    guard let folder = Folder(path) else { return Item(path, failed: errno) }
    open.append(folder)
    return nil
  }
}

extension Inputs {
  /// How many things a walk has passed over, by the reason.
  public struct Skipped: Sendable, Hashable {
    /// Files and folders whose names begin with a dot.
    public var hidden = 0
    /// Files that no decoder claims.
    public var unknown = 0
    /// Folders that had been walked already.
    public var repeated = 0

    /// Nothing passed over.
    public init() {}
  }
}
