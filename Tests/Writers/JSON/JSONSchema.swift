import NianbaoKit

/// A validator for the keywords of JSON Schema that the schema of reports uses.
struct JSONSchema {
  let root: JSONValue

  /// What is wrong with a value; empty for a valid one.
  func problems(_ value: JSONValue) -> [String] { problems(value, root, at: "$") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    if schema == .bool(false) { return ["\(path): not allowed"] }
    guard case .object(let keywords) = schema else { return [] }
    return keywords.flatMap { problems(value, $0.key, $0.value, schema, at: path) }
  }

  private func problems(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, at path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description":
      return []
    case "$ref":
      return problems(value, definition(rule.text ?? ""), at: path)
    case "type":
      let types = rule.text.map { [$0] } ?? rule.items.compactMap(\.text)
      return types.contains { Self.isOf(value, type: $0) } ? [] : ["\(path): not \(types)"]
    case "enum":
      return rule.items.contains(value) ? [] : ["\(path): \(value) is not in the list"]
    case "const":
      return rule == value ? [] : ["\(path): not \(rule)"]
    case "minimum", "maximum":
      guard let number = value.number, let limit = rule.number else { return [] }
      return (keyword == "minimum" ? number >= limit : number <= limit)
        ? [] : ["\(path): \(keyword)"]
    case "minItems", "maxItems":
      guard case .array(let items) = value, let limit = rule.number else { return [] }
      let count = Double(items.count)
      return (keyword == "minItems" ? count >= limit : count <= limit)
        ? [] : ["\(path): \(keyword)"]
    case "pattern":
      guard let text = value.text else { return [] }
      let pattern = rule.text.flatMap { try? Regex($0) }
      return pattern.map(text.contains) == true ? [] : ["\(path): \(text) is not as \(rule)"]
    case "items":
      return value.items.enumerated().flatMap { problems($1, rule, at: "\(path)[\($0)]") }
    case "allOf":
      return rule.items.flatMap { problems(value, $0, at: path) }
    case "oneOf":
      let count = rule.items.count { problems(value, $0, at: path).isEmpty }
      return count == 1 ? [] : ["\(path): \(count) of the alternatives hold"]
    default:
      return objectProblems(value, keyword, rule, schema, at: path)
    }
  }

  private func objectProblems(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, at path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    guard keyword != "required" else {
      return rule.items.compactMap(\.text).filter { members[$0] == nil }.map { "\(path): no \($0)" }
    }
    guard case .object(let rules) = rule else {
      guard keyword == "additionalProperties" else { return ["unknown keyword \(keyword)"] }
      return members.keys.filter { schema["properties"]?[$0] == nil }.map { "\(path).\($0): extra" }
    }
    switch keyword {
    case "properties":
      return members.flatMap { key, member in
        rules[key].map { problems(member, $0, at: "\(path).\(key)") } ?? []
      }
    case "dependentRequired":
      return rules.filter { members[$0.key] != nil }.flatMap { key, others in
        others.items.compactMap(\.text).filter { members[$0] == nil }
          .map { "\(path): \(key) without \($0)" }
      }
    default:
      return ["unknown keyword \(keyword)"]
    }
  }

  private func definition(_ reference: String) -> JSONValue {
    reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .bool(false) }
  }

  private static func isOf(_ value: JSONValue, type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
