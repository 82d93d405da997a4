/// The words of one page, each with the box that it fills.
struct PageText {
  let width: Double
  let height: Double
  var words: [PageWord] = []
}

/// Characters without a wide gap between them, as the program that reads the PDF joined them.
struct PageWord {
  var box: Box
  /// Never empty.
  var text: [UInt8]
}
