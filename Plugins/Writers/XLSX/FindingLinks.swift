/// How many findings a report has, and where its first ones stand.
struct FindingLinks {
  var errors = 0
  var warnings = 0
  var firstError: RowAddress?
  var firstWarning: RowAddress?
}
