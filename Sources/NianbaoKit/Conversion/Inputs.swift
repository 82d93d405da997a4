internal import Glibc

/// The sources that a command line names, found one at a time while they are read.
///
/// Files and `-` come as they were named, folders are walked in the order of their names. A
/// folder is walked once, however many links lead to it, so a loop of links ends. Archives are
/// read like folders, and JSON Lines one line after the other.
public final class Inputs: Sequence, IteratorProtocol {
  /// What the walk has passed over so far.
  public private(set) var skipped = Skipped()

  private var arguments: ArraySlice<String>
  private let list: List?
  private let opening: Opening
  private var open: [Container] = []
  private var visited: Set<Identity> = []
  private var excluded: Set<Identity> = []

  /// What was typed, not yet looked at.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, and `-` for standard input.
  ///   - list: More files and folders.
  ///   - registry: Whose decoders tell which files of a folder or an archive to read.
  ///   - limits: How much of an archive is read.
  public init(
    _ arguments: [String], list: List? = nil, registry: Registry,
    limits: InputLimits = InputLimits()
  ) {
    self.arguments = arguments[...]
    self.list = list
    opening = Opening(registry: registry, limits: limits)
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
    while let found = step() {
      switch found {
      case .item(let item): return item
      case .container(let container): open.append(container)
      case .skipped(let reason): skipped[keyPath: reason] += 1
      case .nothing: continue
      }
    }
    return nil
  }

  /// What comes next of what is open, then of what was named; nil when that is all.
  private func step() -> Found? {
    if let container = open.last {
      let found: Found? =
        switch container {
        case .folder(let folder): folder.next().map(contained)
        case .archive(let members): members.next()
        case .lines(let lines): lines.next()
        }
      if let found { return found }
      open.removeLast()
      return .nothing
    }
    if let argument = arguments.popFirst() {
      if argument == Item.standardInput {
        return opened(.standardInput, Item(named: argument), isNamed: true)
      }
      return named(Path(argument))
    }
    switch list?.next() {
    case .path(let path): return named(path)
    case .trouble(let item): return .item(item)
    case nil: return nil
    }
  }

  /// A path that somebody named: always tried.
  private func named(_ path: Path) -> Found {
    guard let status = Status(path) else { return .item(Item(path, failed: errno)) }
    return status.kind == .folder ? enter(path, status.identity) : file(path, isNamed: true)
  }

  /// A path found in a folder: tried if it is visible and its name that of a source.
  private func contained(_ path: Path) -> Found {
    if path.isUnfinishedOutput { return .nothing }
    if path.isHidden { return .skipped(\.hidden) }
    let status = Status(path)
    let failure = errno
    if let status, status.kind == .folder { return enter(path, status.identity) }
    if let status, excluded.contains(status.identity) { return .nothing }
    guard status?.kind != .special, opening.claims(path.text) else { return .skipped(\.unknown) }
    if status == nil { return .item(Item(path, failed: failure)) }
    return file(path, isNamed: false)
  }

  private func enter(_ path: Path, _ identity: Identity) -> Found {
    guard visited.insert(identity).inserted else { return .skipped(\.repeated) }
    guard let folder = Folder(path) else { return .item(Item(path, failed: errno)) }
    return .container(.folder(folder))
  }

  private func file(_ path: Path, isNamed: Bool) -> Found {
    guard let file = OpenFile(path: path.bytes) else { return .item(Item(path, failed: errno)) }
    return opened(file, Item(name: path.text, content: .file(path)), isNamed: isNamed)
  }

  /// A file that is open: the item that it is, or what it holds.
  private func opened(_ file: OpenFile, _ item: Item, isNamed: Bool) -> Found {
    do throws(SourceError) {
      guard file.isUnreadFile else { return try opening.stream(file, name: item.name) }
      let container = try opening.container(file, name: item.name, isNamed: isNamed)
      if let container { return .container(container) }
      return isNamed || opening.isSource(item.name) ? .item(item) : .skipped(\.unknown)
    } catch {
      return .item(Item(name: item.name, content: .trouble(error)))
    }
  }
}

extension Inputs {
  /// How many things a walk has passed over, by the reason.
  public struct Skipped: Sendable, Hashable {
    /// Files and folders whose names begin with a dot, and what systems keep beside files.
    public var hidden = 0
    /// Files that no decoder claims, and JSON Lines that hold no documents.
    public var unknown = 0
    /// Folders that had been walked already.
    public var repeated = 0

    /// Nothing passed over.
    public init() {}
  }
}
