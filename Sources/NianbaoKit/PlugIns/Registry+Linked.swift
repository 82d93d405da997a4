internal import PlugInSection

extension Registry {
  /// The plug-ins that are linked into this program.
  ///
  /// Each of them left a record in the section `nianbao_plugins` of the binary (SE-0492); the
  /// linker marks where the section starts and stops.
  public static let linked = Registry(linkedPlugIns())

  private static func linkedPlugIns() -> [any PlugIn.Type] {
    guard let start = nianbao_plugins_start() else { return [] }
    return (0..<nianbao_plugins_count()).compactMap { index in
      withUnsafeTemporaryAllocation(of: (any PlugIn.Type)?.self, capacity: 1) { slot in
        guard let address = slot.baseAddress else { return nil }
        start[index](UnsafeMutableRawPointer(address))
        return address.move()
      }
    }
  }
}
