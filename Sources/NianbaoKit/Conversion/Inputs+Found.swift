extension Inputs {
  /// What the next step of a walk has come upon.
  enum Found {
    /// A source.
    case item(Item)
    /// Something that holds sources.
    case container(Container)
    /// Something to pass over, and where that is counted.
    case skipped(WritableKeyPath<Skipped, Int>)
    /// Nothing that anybody needs to know of.
    case nothing
  }

  /// Something that holds sources and is being walked.
  enum Container {
    case folder(Folder)
    case archive(Members)
    case lines(Lines)
  }
}
