/// The version of the toolkit and of its program.
public enum Version {
  /// By semantic versioning.
  public static let current = "0.1.0"
}
