import NianbaoKit

extension FindingKind {
  static let proseDiffers = FindingKind(
    "PROSE-DIFFERS", .warning, zh: "正文两处说法不同",
    en: "two sentences differ")
}
