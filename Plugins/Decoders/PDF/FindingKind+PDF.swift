import NianbaoKit

extension FindingKind {
  static let pagePicture = FindingKind(
    "PAGE-PICTURE", .warning, zh: "PDF 的一页是没有文字的图像，例如扫描件",
    en: "a page of a PDF is a picture without text, such as a scan")
  static let pageGarbled = FindingKind(
    "PAGE-GARBLED", .warning, zh: "PDF 一页的字体没有说明各字形是什么字",
    en: "the fonts on a page of a PDF do not tell what their characters mean")
}
