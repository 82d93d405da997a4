extension Inputs {
  /// The members of an archive, one after the other.
  final class Members {
    private let name: String
    private let archive: Archive
    private let opening: Opening
    private let budget: ArchiveBudget
    private var isOver = false

    init(_ archive: Archive, name: String, opening: Opening, budget: ArchiveBudget) {
      self.archive = archive
      self.name = name
      self.opening = opening
      self.budget = budget
    }

    /// The next member that is a file, or what went wrong; nil behind the last one.
    func next() -> Found? {
      if isOver { return nil }
      do throws(SourceError) {
        while let member = try archive.next() {
          try budget.countMember()
          if member.isFile { return try found(member) }
        }
        return nil
      } catch {
        // Nothing sure is known of what follows; what came before was read.
        isOver = true
        return .item(Item(name: name, content: .trouble(error)))
      }
    }

    private func found(_ member: Archive.Member) throws(SourceError) -> Found {
      let parts = MemberName.parts(of: member.name)
      let path = parts.joined(separator: "/")
      let isHidden = parts.contains(where: MemberName.isHidden)
      guard !isHidden, opening.claims(path) else {
        // Going on unpacks it in vain where members cannot be skipped.
        try budget.spend(member.size ?? 0)
        return .skipped(isHidden ? \.hidden : \.unknown)
      }
      let name = "\(name)/\(path)"
      if member.isEncrypted { return trouble(name, .encryptedMember) }
      if let size = member.size, size > budget.limits.size {
        try budget.spend(size)
        return trouble(name, .tooLarge(limit: budget.limits.size))
      }
      return try content(of: name)
    }

    private func content(of name: String) throws(SourceError) -> Found {
      let limit = Swift.min(budget.limits.size, budget.room)
      let content: [UInt8]?
      do throws(SourceError) {
        content = try archive.read(limit: limit, ratio: budget.limits.ratio)
      } catch {
        // One damaged member does not keep others from being read; a trap does.
        guard error.kind == .overLimit else { return trouble(name, error) }
        throw error
      }
      guard let bytes = content else {
        try budget.spend(limit + 1)
        return trouble(name, .tooLarge(limit: limit))
      }
      try budget.spend(bytes.count)
      do throws(SourceError) {
        let inner = try opening.container(
          bytes, name: name, in: budget, isNamed: false)
        if let inner { return .container(inner) }
      } catch {
        return trouble(name, error)
      }
      guard opening.isSource(name) else { return .skipped(\.unknown) }
      return .item(Item(name: name, content: .bytes(bytes)))
    }

    private func trouble(_ name: String, _ error: SourceError) -> Found {
      .item(Item(name: name, content: .trouble(error)))
    }
  }
}
