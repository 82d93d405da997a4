import NianbaoKit
import Testing

/// What every plug-in says of itself.
@Suite struct PlugInTests {
  private static let registry = Registry.linked
  private static let groups: [[any PlugIn.Type]] = [
    registry.formats, registry.readers, registry.writers,
  ]

  @Test func hasANameOfLowerCaseLettersDigitsAndHyphens() {
    for plugIn in Self.groups.joined() {
      #expect(plugIn.name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(plugIn.name)")
    }
  }

  @Test func hasANameOfItsOwn() {
    for group in Self.groups {
      let names = group.map { $0.name }
      #expect(Set(names).count == names.count)
    }
  }

  @Test func isSortedByName() {
    for group in Self.groups {
      let names = group.map { $0.name }
      #expect(names == names.sorted())
    }
  }

  @Test func saysWhatItIsForInBothLanguages() {
    for plugIn in Self.groups.joined() {
      #expect(!plugIn.summary.zh.isEmpty, "\(plugIn.name)")
      #expect(!plugIn.summary.en.isEmpty, "\(plugIn.name)")
    }
    for reader in Self.registry.readers {
      #expect(!reader.title.zh.isEmpty, "\(reader.name)")
      #expect(!reader.title.en.isEmpty, "\(reader.name)")
    }
  }

  @Test func claimsExtensionsInLowerCaseWithoutADot() {
    let all =
      Self.registry.formats.map { $0.extensions } + Self.registry.writers.map { $0.extensions }
    for name in all.joined() {
      #expect(name.wholeMatch(of: /[a-z0-9]+/) != nil, "\(name)")
    }
  }

  @Test func sharesNoExtensionWithAnotherOfItsKind() {
    for all in [
      Self.registry.formats.flatMap { $0.extensions },
      Self.registry.writers.flatMap { $0.extensions },
    ] {
      #expect(Set(all).count == all.count)
    }
  }
}
