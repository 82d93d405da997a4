/// The attributes of an element, to be read while its beginning is told.
public struct XMLAttributes {
  /// Five pointers for each: local name, prefix, namespace, where the value begins and ends.
  let values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int
  let names: XMLNames

  /// The value of an attribute; nil when the element does not have it.
  public subscript(name: String) -> String? {
    for index in 0..<count {
      guard let value = values?.advanced(by: index * 5), let local = value[0],
        names.name(local, value[1], value[2]) == name, let start = value[3], let end = value[4]
      else { continue }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return nil
  }

  /// The value of an attribute as a whole number; nil when it is none or does not fit.
  public func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  /// Whether an attribute that may be left out says yes, as `on` and `1` do.
  public func isOn(_ name: String, otherwise: Bool) -> Bool {
    guard let value = self[name] else { return otherwise }
    return value == "1" || value == "true" || value == "on"
  }
}
