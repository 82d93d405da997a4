import NianbaoKit

/// A form for some years.
struct OldOrchard: FormPlugIn {
  static let source = """
    form	old	果园旧表	Old form	果办〔2010〕1号
    years	2010	2012
    table	trees	果树	Trees
    corner	种类
    block	header
    column	planted	p	株	count	种植	planted
    column	felled	f	株	count	砍伐	felled
    row	trees	t			果树	Trees
    """
  static let form = FormFile.form(Array(source.utf8), rules: [])

  let reader: FormReader
}

/// The form that follows it and is still in use.
struct NewOrchard: FormPlugIn {
  static let source = """
    form	recent	果园新表	New form	果办〔2013〕1号
    years	2013
    table	trees	果树	Trees
    corner	种类
    block	header
    column	planted	p	株	count	种植	planted
    column	grafted	g	株	count	嫁接	grafted
    row	trees	t			果树	Trees
    """
  static let form = FormFile.form(Array(source.utf8), rules: [])

  let reader: FormReader
}

/// A form for one year.
struct LastOrchard: FormPlugIn {
  static let source = """
    form	last	果园单年表	Form of one year	果办〔2020〕1号
    years	2020	2020
    table	trees	果树	Trees
    corner	种类
    block	header
    column	planted	p	株	count	种植	planted
    row	trees	t			果树	Trees
    """
  static let form = FormFile.form(Array(source.utf8), rules: [])

  let reader: FormReader
}
