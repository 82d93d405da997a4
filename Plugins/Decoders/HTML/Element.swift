/// What an element does to the text in it.
enum Element {
  /// Nothing: `span`, `font`, and all that no browser knows.
  case inline
  /// The whole page, which scripts may show that is hidden at first.
  case page
  /// Its text is a paragraph or several.
  case block
  case heading
  case lineBreak
  /// Text whose lines count.
  case preformatted
  case link
  /// A footnote mark or an exponent, which must not run into a number.
  case raised
  /// Text that is struck out.
  case struck
  /// Text whose letters may stand in the order opposite to that of the page.
  case turned
  /// What is shown is not text.
  case picture
  case table
  case rowGroup
  case row
  case cell
  case title
  case meta
  case input
  case choice
  /// A text field, a button or a list to choose from; in a cell what it shows is the cell's text.
  case field
  /// The document itself: an article inside a page.
  case article
  case header
  /// Navigation, footers and asides.
  case furniture
  /// Not shown, or not text: scripts, pictures, deleted words, the pronunciation above characters.
  case unseen

  /// What the element with a name is; names are in lower case.
  static func named(_ name: String) -> Element { known[name] ?? .inline }

  private static let known: [String: Element] = {
    var known: [String: Element] = [
      "br": .lineBreak, "a": .link, "sup": .raised, "sub": .raised,
      "small": .raised, "mn": .raised, "s": .struck, "strike": .struck, "bdo": .turned,
      "img": .picture, "table": .table, "tr": .row,
      "td": .cell, "th": .cell, "title": .title, "meta": .meta, "input": .input,
      "option": .choice, "header": .header,
    ]
    let groups: [(Element, [String])] = [
      (.page, ["body", "html"]),
      (
        .block,
        [
          "address", "blockquote", "caption", "center", "dd", "details", "dir", "div", "dl",
          "dt", "fieldset", "figcaption", "figure", "form", "frameset", "hgroup", "hr",
          "legend", "li", "menu", "noframes", "ol", "p", "search", "section", "summary", "ul",
        ]
      ),
      (.heading, ["h1", "h2", "h3", "h4", "h5", "h6"]),
      (.preformatted, ["listing", "plaintext", "pre", "xmp"]),
      (.rowGroup, ["tbody", "tfoot", "thead"]),
      (.field, ["button", "select", "textarea"]),
      (.article, ["article", "main"]),
      (.furniture, ["aside", "footer", "nav"]),
      (
        .unseen,
        [
          "annotation", "applet", "audio", "canvas", "datalist", "del", "dialog", "embed", "iframe",
          "map",
          "meter", "noembed", "noscript", "object", "progress", "rp", "rt", "rtc", "script",
          "style",
          "svg", "template", "video", "xml",
        ]
      ),
    ]
    for (element, names) in groups {
      for name in names { known[name] = element }
    }
    return known
  }()

  /// Whether digits in it are none of a number around it.
  var isApart: Bool {
    switch self {
    case .raised, .field, .picture: true
    default: false
    }
  }

  /// Whether a paragraph ends where the element begins and where it ends.
  var endsParagraph: Bool {
    switch self {
    case .inline, .link, .raised, .struck, .turned, .picture, .meta, .input, .choice, .field,
      .unseen,
      .title:
      false
    default: true
    }
  }
}
