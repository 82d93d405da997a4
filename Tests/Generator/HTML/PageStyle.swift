import TestSupport

/// How the editor of a site writes tables.
struct PageStyle: Sendable {
  /// The name in the names of kinds.
  let name: String
  /// The tags around the rows.
  let open: String
  let close: String
  /// Whether covered places hold empty cells instead of being covered by a row span.
  var isPadded = false
  /// Whether the header stands in a `thead` and labels in `th`; some such pages leave out end tags.
  var hasHeaderCells = false
  /// Whether the whole page stands in a table that only places it.
  var hasLayoutTable = false
  /// The attributes of a cell.
  let attributes: String
  /// The content of a cell.
  let content: @Sendable (GridCell, inout SeededNumbers) -> String
  /// A paragraph of running text.
  let paragraph: @Sendable (String, inout SeededNumbers) -> String

  static let all = [word, editor, clean, padded]

  /// Pasted from Word: spans in the middle of labels, `o:p`, a row of widths in a comment.
  private static let word = PageStyle(
    name: "word",
    open: """
      <table class="MsoNormalTable" border="1" cellspacing="0" style="border-collapse:collapse;\
      mso-border-alt:solid windowtext .5pt"><tbody>

      """,
    close: """
      <!--[if !supportMisalignedColumns]--><tr height="0"><td width="85" style="border:none"></td>\
      <td width="60" style="border:none"></td></tr><!--[endif]--></tbody></table>

      """,
    attributes: #" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt""#,
    content: { cell, random in
      guard !cell.text.isEmpty else {
        return #"<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>"#
      }
      let spans = Markup.pieces(of: cell, &random).map { piece in
        #"<span style="font-size:10.5pt;font-family:仿宋_GB2312">\#(Markup.escaped(piece))</span>"#
      }
      return
        #"<p class="MsoNormal" align="center">\#(spans.joined())<span lang="EN-US"><o:p></o:p>"#
        + "</span></p>"
    },
    paragraph: { words, random in
      let spans = Markup.pieces(of: words, &random).map { piece in
        #"<span style="font-family:仿宋_GB2312"><font face="仿宋">\#(Markup.escaped(piece))</font></span>"#
      }
      return #"<p class="MsoNormal" style="text-indent:32pt">\#(spans.joined())<o:p></o:p></p>"#
    })

  /// The UEditor of many sites: line breaks inside labels, `firstRow`.
  private static let editor = PageStyle(
    name: "editor",
    open: #"<table width="643" border="1" cellpadding="0" style="width:643px"><tbody>"# + "\n",
    close: "</tbody></table>\n",
    attributes: #" width="63" valign="center" style="border: 1px solid windowtext;""#,
    content: { cell, random in
      let words = cell.role == .value ? [cell.text] : Markup.pieces(of: cell, &random)
      let text = words.map(Markup.escaped).joined(separator: "<br/>")
      return #"<p style="text-align:center"><span style="color:#333">\#(text)</span></p>"#
    },
    paragraph: { words, _ in
      #"<p style="text-indent:2em;line-height:30px"><span>\#(Markup.escaped(words))</span><br/></p>"#
    })

  /// Written by a program: header cells and nothing superfluous.
  private static let clean = PageStyle(
    name: "clean", open: "<table>\n", close: "</table>\n", hasHeaderCells: true, attributes: "",
    content: { cell, _ in Markup.escaped(cell.text) },
    paragraph: { words, _ in "<p>\(Markup.escaped(words))</p>" })

  /// Drawn by hand: empty cells instead of row spans, no-break spaces, line breaks.
  private static let padded = PageStyle(
    name: "padded", open: #"<TABLE cellSpacing=1 border=0 width="100%">"# + "\n",
    close: "</TABLE>\n", isPadded: true, hasLayoutTable: true,
    attributes: #" bgcolor="white" height=24"#,
    content: { cell, random in
      let space = random.one(of: ["", "&nbsp;", "&nbsp;&nbsp;", "\n      "])
      let text = cell.text.isEmpty ? "&nbsp;" : Markup.escaped(cell.text)
      return space + text + random.one(of: ["", "<br>", "&nbsp;"])
    },
    paragraph: { words, _ in "<div>&nbsp;&nbsp;&nbsp;&nbsp;\(Markup.escaped(words))</div>" })
}
