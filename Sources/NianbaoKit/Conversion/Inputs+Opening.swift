extension Inputs {
  /// Finds out whether a file, a member or a stream is a source or holds sources.
  struct Opening {
    let registry: Registry
    let limits: InputLimits

    /// Whether a file of this name is worth a look when nobody named it.
    func claims(_ name: String) -> Bool {
      let extensions = FileName.extensions(of: name)
      return registry.canDecode(file: name) || Archive.claims(extensions)
        || Lines.claims(extensions)
    }

    /// Whether a file that nobody named, and that holds no sources, is one itself.
    func isSource(_ name: String) -> Bool { !Lines.claims(FileName.extensions(of: name)) }

    /// What a file holds if it holds several sources, else nil.
    ///
    /// - Parameters:
    ///   - file: A file that can be read in any order, at its start.
    ///   - name: Its name for people.
    ///   - isNamed: Whether somebody asked for it, so that it may not be passed over.
    /// - Throws: `SourceError` when it cannot be read.
    func container(
      _ file: OpenFile, name: String, isNamed: Bool
    ) throws(SourceError) -> Container? {
      let head = try file.head(Archive.headSize)
      if Lines.recognise(head) {
        return lines([], file, head, name: name, isNamed: isNamed)
      }
      func open() throws(SourceError) -> Archive { try Archive(file) }
      guard Archive.holdsFiles(head, open: open) else { return nil }
      let budget = ArchiveBudget(limits, size: file.size)
      return .archive(Members(try open(), name: name, opening: self, budget: budget))
    }

    /// What bytes in memory hold if they hold several sources, else nil.
    ///
    /// - Parameters:
    ///   - bytes: A whole source.
    ///   - name: Its name for people.
    ///   - budget: That of the archive it lies in.
    ///   - isNamed: Whether somebody asked for it, so that it may not be passed over.
    /// - Throws: `SourceError` when it cannot be read.
    func container(
      _ bytes: [UInt8], name: String, in budget: ArchiveBudget? = nil, isNamed: Bool
    ) throws(SourceError) -> Container? {
      let head = Array(bytes.prefix(Archive.headSize))
      if Lines.recognise(head) {
        return lines(bytes, nil, head, name: name, isNamed: isNamed)
      }
      func open() throws(SourceError) -> Archive { try Archive(bytes) }
      guard Archive.holdsFiles(head, open: open) else { return nil }
      let inner = try budget?.nested() ?? ArchiveBudget(limits, size: bytes.count)
      return .archive(Members(try open(), name: name, opening: self, budget: inner))
    }

    /// What comes through a pipe: lines are read as they come, everything else is read whole.
    ///
    /// - Throws: `SourceError` when it cannot be read.
    func stream(_ file: OpenFile, name: String) throws(SourceError) -> Found {
      let head = try file.head(Archive.headSize)
      if Lines.recognise(head) {
        return .container(lines(head, file, head, name: name, isNamed: true))
      }
      let bytes = try file.readAll(after: head, limit: limits.size)
      let container = try container(bytes, name: name, isNamed: true)
      return container.map { .container($0) } ?? .item(Item(name: name, content: .bytes(bytes)))
    }

    private func lines(
      _ beginning: [UInt8], _ rest: OpenFile?, _ head: [UInt8], name: String, isNamed: Bool
    ) -> Container {
      let reader = LineReader(
        beginning, rest, isPacked: Lines.isPacked(head), limits: limits)
      return .lines(Lines(reader, name: name, registry: registry, isNamed: isNamed))
    }
  }
}
