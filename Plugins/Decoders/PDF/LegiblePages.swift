import NianbaoKit

/// Which pages have text that a program can read.
struct LegiblePages {
  private var pages = 0
  private var pictures: [Int] = []
  private var garbled: [Int] = []
  private var legible = 0

  /// A page with fewer characters than this and more ink than the share below is a picture.
  private static let fewCharacters = 30
  /// The share of the pixels of a page without text that shows that it is not just empty.
  private static let ink = (empty: 0.001, fewWords: 0.015)
  /// The share of characters without a meaning above which a page is not legible.
  private static let garbledShare = 0.3

  /// Looks at the next page, and at its picture if there is one.
  mutating func note(_ text: PageText, _ picture: PagePicture?) {
    pages += 1
    var characters = 0
    var meaningless = 0
    for word in text.words {
      for (index, byte) in word.text.enumerated() where byte & 0xC0 != 0x80 {
        characters += 1
        if Self.isMeaningless(word.text[index...]) { meaningless += 1 }
      }
    }
    let ink = picture.map { Double($0.ink) / Double($0.width * $0.height) } ?? 0
    if characters == 0
      ? ink > Self.ink.empty
      : characters < Self.fewCharacters && ink > Self.ink.fewWords
    {
      pictures.append(pages)
    } else if Double(meaningless) > Double(characters) * Self.garbledShare {
      garbled.append(pages)
    } else if characters > 0 {
      legible += 1
    }
  }

  /// Reports the pages that are not legible.
  ///
  /// - Throws: `SourceError` when no page is.
  func report(_ findings: inout [Finding]) throws(SourceError) {
    if legible == 0 {
      throw SourceError(
        .unsupported, garbled.isEmpty ? Self.noText(pictures) : Self.noMeaning(garbled))
    }
    if !pictures.isEmpty {
      findings.append(
        Finding(
          .pagePicture, message: Self.noText(pictures),
          isGap: true))
    }
    if !garbled.isEmpty {
      findings.append(
        Finding(
          .pageGarbled, message: Self.noMeaning(garbled),
          isGap: true))
    }
  }

  private static func noText(_ pages: [Int]) -> Message {
    pages.isEmpty
      ? Message(zh: "PDF 没有任何文字。", en: "The PDF has no text at all.")
      : Message(
        zh: "PDF 第 \(list(pages)) 页只有图像、没有文字（可能是扫描件），请先做文字识别（OCR）再转换。",
        en: "Page \(list(pages)) of the PDF is a picture without text, such as a scan; "
          + "recognise its text (OCR) first.")
  }

  private static func noMeaning(_ pages: [Int]) -> Message {
    Message(
      zh: "PDF 第 \(list(pages)) 页的字体没有说明各字形是什么字，文字无法读取，请做文字识别（OCR）或索取原始文件。",
      en: "The fonts on page \(list(pages)) of the PDF do not tell what their characters mean; "
        + "recognise the text (OCR) or ask for the original file.")
  }

  private static let mostNamed = 20

  private static func list(_ pages: [Int]) -> String {
    var parts: [String] = []
    var rest = pages[...]
    while let first = rest.first, parts.count < mostNamed {
      let run = zip(rest, first...).prefix { $0 == $1 }.count
      parts.append(run > 1 ? "\(first)–\(first + run - 1)" : "\(first)")
      rest = rest.dropFirst(run)
    }
    return parts.joined(separator: ", ") + (rest.isEmpty ? "" : ", …")
  }

  /// Whether a character is of the private areas, a control character or U+FFFD.
  private static func isMeaningless(_ text: ArraySlice<UInt8>) -> Bool {
    let lead = text[text.startIndex]
    let next = text.dropFirst().first ?? 0
    switch lead {
    case 0xC2: return next < 0xA0
    case 0xEE: return true  // U+E000…U+EFFF
    case 0xEF: return next < 0xA4 || (next == 0xBF && text.dropFirst(2).first ?? 0 >= 0xBD)
    case 0xF3...: return true  // planes 15 and 16
    default: return false
    }
  }
}
