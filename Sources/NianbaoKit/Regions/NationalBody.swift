/// The State Council, its ministries and what belongs to them, by whole names.
enum NationalBody {
  /// Whether a simplified name is that of a body of the whole country.
  ///
  /// Names that begin with 国家 count unless a further office stands in them: 国家税务总局某市税务局 is
  /// the office of a city.
  static func isNamed(_ name: [UInt8]) -> Bool {
    let whole = name.count
    let office = offices.first { Word.ends($0, name, 0, whole) && $0.utf8CodeUnitCount < whole }
    for end in [whole, whole - (office?.utf8CodeUnitCount ?? 0)] {
      for word in names
      where word.utf8CodeUnitCount == end && Word.stands(word, name, 0, end) {
        return true
      }
      if isOfState(name, end) { return true }
    }
    return false
  }

  private static func isOfState(_ name: [UInt8], _ end: Int) -> Bool {
    guard Word.stands("国家", name, 0, end),
      let last = ends.first(where: { Word.ends($0, name, 6, end) })
    else { return false }
    let middle = 6..<end - last.utf8CodeUnitCount
    for word: StaticString in ["局", "委员会", "厅", "区", "院", "站"]
    where Word.find(word, name, middle) != nil {
      return false
    }
    return true
  }

  /// Where a division may stand in a simplified name: behind the body of the whole country that leads
  /// its offices (国家税务总局莱西市税务局), and else at the beginning.
  static func leadEnd(of name: [UInt8]) -> Int {
    leads.first { Word.stands($0, name, 0, name.count) }?.utf8CodeUnitCount ?? 0
  }

  private static let leads: [StaticString] = [
    "国家税务总局", "国家统计局", "国家外汇管理局", "国家金融监督管理总局", "中国银行保险监督管理委员会",
    "中国银行业监督管理委员会", "中国证券监督管理委员会", "中国人民银行", "中华人民共和国", "国家能源局",
    "国家粮食和物资储备局", "国家矿山安全监察局", "国家邮政局",
  ]
  private static let offices: [StaticString] = ["办公厅", "办公室"]
  private static let ends: [StaticString] = ["总局", "局", "委员会", "署", "办公室", "部"]
  /// As the State Council's lists of its bodies since 2008 have them (国发〔2008〕11号, 国发〔2018〕6号,
  /// 国发〔2023〕5号), and what they are called for short.
  private static let names: [StaticString] = [
    "国务院", "外交部", "国防部", "教育部", "科学技术部", "科技部", "工业和信息化部", "公安部", "监察部",
    "民政部", "司法部", "财政部", "人力资源和社会保障部", "自然资源部", "国土资源部", "生态环境部", "环境保护部",
    "住房和城乡建设部", "交通运输部", "铁道部", "水利部", "农业农村部", "农业部", "商务部", "文化和旅游部",
    "文化部", "卫生部", "退役军人事务部", "应急管理部", "中国人民银行", "审计署", "海关总署", "中国气象局",
    "中国地震局", "中国民用航空局", "中国银行保险监督管理委员会", "中国银行业监督管理委员会", "中国保险监督管理委员会",
    "中国证券监督管理委员会", "国务院国有资产监督管理委员会", "国务院参事室", "国务院侨务办公室", "国务院港澳事务办公室",
    "国务院扶贫开发领导小组",
  ]
}
