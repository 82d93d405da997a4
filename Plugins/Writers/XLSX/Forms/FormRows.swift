import NianbaoKit

/// Which rows of a form a document prints.
enum FormRows {
  /// The rows of a block that a sheet shows.
  ///
  /// Rows that prints may leave out are shown where the document has them. Of a group and the row
  /// that stands for all its rows, one is shown: what the document prints, and else the group.
  static func printed(
    _ rows: [FormLayout.Row], _ isPrinted: (Field) -> Bool
  ) -> [FormLayout.Row] {
    let replaced = rows.filter { row in
      row.standsForGroup && row.fields.contains(where: isPrinted)
        && !rows.contains { isMember($0, of: row) && $0.fields.contains(where: isPrinted) }
    }
    var shown: Set<String> = []
    return rows.filter { row in
      let isShown =
        if row.standsForGroup {
          replaced.contains { $0.labels == row.labels }
        } else if replaced.contains(where: { isMember(row, of: $0) }) {
          false
        } else {
          !row.isOptional || row.fields.contains(where: isPrinted)
        }
      // Some forms have a row in one place or another.
      return isShown && row.fields.allSatisfy { shown.insert($0.id).inserted }
    }
  }

  private static func isMember(_ row: FormLayout.Row, of group: FormLayout.Row) -> Bool {
    row.labels.count > group.labels.count && row.labels.starts(with: group.labels)
  }
}
