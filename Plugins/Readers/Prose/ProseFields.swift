import NianbaoKit

/// Every field that running text can fill, in the order of the data dictionary.
enum ProseFields {
  static let all: [Field] = [
    field(
      "proactive.normative_documents.issued", "pa_norm_issued", "行政规范性文件本年制发件数",
      "Administrative normative documents issued this year", "件"),
    field(
      "proactive.normative_documents.repealed", "pa_norm_repealed", "行政规范性文件本年废止件数",
      "Administrative normative documents repealed this year", "件"),
    field(
      "proactive.normative_documents.in_force", "pa_norm_in_force", "行政规范性文件现行有效件数",
      "Administrative normative documents currently in force", "件"),
    field(
      "proactive.licensing.decisions", "pa_lic_dec", "行政许可处理决定数量",
      "Administrative licensing decisions",
      "件"),
    field(
      "proactive.penalties.decisions", "pa_pen_dec", "行政处罚处理决定数量",
      "Administrative penalty decisions",
      "件"),
    field(
      "proactive.coercion.decisions", "pa_coer_dec", "行政强制处理决定数量",
      "Administrative coercion decisions",
      "件"),
    field(
      "proactive.fees.amount", "pa_fees_amount", "行政事业性收费金额",
      "Administrative fees collected (10,000 yuan)", "万元", .amount),
    field(
      "requests.received.new.natural_person", "rq_rcv_new_np", "本年新收政府信息公开申请数量（自然人）",
      "New requests received this year - natural persons", "件"),
    field(
      "requests.received.new.all", "rq_rcv_new_all", "本年新收政府信息公开申请数量（总计）",
      "New requests received this year - all applicants", "件"),
    field(
      "requests.pending.start.all", "rq_pend_start_all", "上年结转政府信息公开申请数量（总计）",
      "Requests carried over from previous year (pending at start) - all applicants", "件"),
    field(
      "outcomes.granted.full.all", "oc_gr_full_all", "予以公开（总计）", "Granted in full - all applicants",
      "件"),
    field(
      "outcomes.granted.partial.all", "oc_gr_partial_all", "部分公开（总计）",
      "Granted in part (segregated: count only here) - all applicants", "件"),
    field(
      "outcomes.denied.state_secret.all", "oc_dn_secret_all", "属于国家秘密（总计）",
      "Denied: state secret - all applicants", "件"),
    field(
      "outcomes.denied.internal_affairs.all", "oc_dn_intern_all", "属于三类内部事务信息（总计）",
      "Denied: internal-affairs information (three kinds) - all applicants", "件"),
    field(
      "outcomes.denied.deliberative_process.all", "oc_dn_process_all", "属于四类过程性信息（总计）",
      "Denied: process (deliberative) information (four kinds) - all applicants", "件"),
    field(
      "outcomes.denied.enforcement_file.all", "oc_dn_enffile_all", "属于行政执法案卷（总计）",
      "Denied: administrative enforcement case file - all applicants", "件"),
    field(
      "outcomes.denied.administrative_inquiry.all", "oc_dn_inquiry_all", "属于行政查询事项（总计）",
      "Denied: administrative inquiry matter (registry lookups under other law) - all applicants",
      "件"),
    field(
      "outcomes.not_provided.not_held.all", "oc_npv_notheld_all", "本机关不掌握相关政府信息（总计）",
      "Not provided: information not held - all applicants", "件"),
    field(
      "outcomes.not_processed.petition_complaint.all", "oc_npc_petition_all", "信访举报投诉类申请（总计）",
      "Not processed: petition, tip-off or complaint in request form - all applicants", "件"),
    field(
      "outcomes.not_processed.duplicate.all", "oc_npc_dup_all", "重复申请（总计）",
      "Not processed: duplicate request - all applicants", "件"),
    field(
      "outcomes.total.all", "oc_total_all", "本年度办理结果总计",
      "Total requests processed this year - all applicants", "件"),
    field(
      "requests.pending.end.all", "rq_pend_end_all", "结转下年度继续办理（总计）",
      "Carried forward to next year (pending at end) - all applicants", "件"),
    field(
      "review.upheld", "rev_upheld", "行政复议结果维持", "Administrative review: agency action upheld", "件"),
    field(
      "review.corrected", "rev_corr", "行政复议结果纠正", "Administrative review: agency action corrected",
      "件"),
    field(
      "review.other", "rev_oth", "行政复议其他结果", "Administrative review: other result", "件"),
    field(
      "review.pending", "rev_pend", "行政复议尚未审结", "Administrative review: not yet concluded", "件"),
    field(
      "review.total", "rev_total", "行政复议总计", "Administrative review: total", "件"),
    field(
      "litigation.direct.total", "lit_dir_total", "未经复议直接起诉总计",
      "Litigation without prior review: total", "件"),
    field(
      "litigation.after_review.total", "lit_aft_total", "复议后起诉总计", "Litigation after review: total",
      "件"),
    field(
      "outcomes.other.total.all", "oc_oth_total_all", "其他处理（总计）",
      "Other handling (single row in form-2019) - all applicants", "件"),
    field(
      "proactive.items.total", "pa_items_total", "主动公开政府信息数",
      "Government information items proactively disclosed", "条"),
    field(
      "proactive.items.normative_documents", "pa_items_norm", "主动公开规范性文件数",
      "Normative documents proactively disclosed", "条"),
    field(
      "proactive.channel.gazette", "pa_ch_gazette", "政府公报公开政府信息数",
      "Items disclosed via government gazette", "条"),
    field(
      "proactive.channel.website", "pa_ch_website", "政府网站公开政府信息数",
      "Items disclosed via government website", "条"),
    field(
      "proactive.channel.weibo", "pa_ch_weibo", "政务微博公开政府信息数", "Items disclosed via official Weibo",
      "条"),
    field(
      "proactive.channel.wechat", "pa_ch_wechat", "政务微信公开政府信息数",
      "Items disclosed via official WeChat", "条"),
    field(
      "proactive.channel.other", "pa_ch_oth", "其他方式公开政府信息数", "Items disclosed via other means", "条"),
    field(
      "response.events", "rsp_events", "回应公众关注热点或重大舆情数",
      "Responses to public concerns or major public-opinion events", "次"),
    field(
      "response.press_conference.total", "rsp_press_total", "参加或举办新闻发布会总次数",
      "Press conferences attended or held", "次"),
    field(
      "response.online_interview.total", "rsp_intv_total", "政府网站在线访谈次数",
      "Website online interviews", "次"),
    field(
      "response.interpretation.articles", "rsp_interp_articles", "政策解读稿件发布数",
      "Policy interpretation articles published", "篇"),
    field(
      "requests.received.new", "rq_rcv_new", "收到申请数", "Requests received", "件"),
    field(
      "requests.received.channel.in_person", "rq_rcv_ch_in_person", "当面申请数", "Requests in person",
      "件"),
    field(
      "requests.received.channel.fax", "rq_rcv_ch_fax", "传真申请数", "Requests by fax", "件"),
    field(
      "requests.received.channel.online", "rq_rcv_ch_online", "网络申请数", "Requests online", "件"),
    field(
      "requests.received.channel.mail", "rq_rcv_ch_mail", "信函申请数", "Requests by mail", "件"),
    field(
      "requests.received.channel.other", "rq_rcv_ch_oth", "其他形式申请数", "Requests in other form", "件"),
    field(
      "requests.completed.total", "rq_done_total", "申请办结数", "Requests completed", "件"),
    field(
      "requests.completed.on_time", "rq_done_on_time", "按时办结数", "Completed on time", "件"),
    field(
      "requests.completed.extended", "rq_done_ext", "延期办结数", "Completed after extension", "件"),
    field(
      "responses.total", "rp_total", "申请答复数", "Responses issued", "件"),
    field(
      "responses.already_public", "rp_already", "属于已主动公开范围数", "Already proactively public", "件"),
    field(
      "responses.granted.full", "rp_gr_full", "同意公开答复数", "Disclosure agreed", "件"),
    field(
      "responses.granted.partial", "rp_gr_partial", "同意部分公开答复数", "Partial disclosure agreed", "件"),
    field(
      "responses.denied.total", "rp_dn_total", "不同意公开答复数", "Disclosure refused", "件"),
    field(
      "responses.denied.state_secret", "rp_dn_secret", "涉及国家秘密", "Refused: state secret", "件"),
    field(
      "responses.denied.trade_secret", "rp_dn_trade", "涉及商业秘密", "Refused: trade secret", "件"),
    field(
      "responses.denied.personal_privacy", "rp_dn_priv", "涉及个人隐私", "Refused: personal privacy", "件"),
    field(
      "responses.not_this_agency", "rp_notours", "不属于本行政机关公开数", "Not for this agency to disclose",
      "件"),
    field(
      "responses.not_exist", "rp_not_exist", "申请信息不存在数", "Information does not exist", "件"),
    field(
      "responses.correction_requested", "rp_corrreq", "告知作出更改补充数",
      "Told to amend or supplement request", "件"),
    field(
      "review.other_incl_pending", "rev_othpend", "行政复议其他情形数",
      "Review: other (includes pending, withdrawn)", "件"),
    field(
      "litigation.total", "lit_total", "行政诉讼数量", "Administrative litigation cases", "件"),
    field(
      "litigation.upheld", "lit_upheld", "行政诉讼维持或者驳回原告诉讼请求数",
      "Litigation: action upheld or claim dismissed", "件"),
    field(
      "litigation.corrected", "lit_corr", "行政诉讼被依法纠错数", "Litigation: corrected", "件"),
    field(
      "litigation.other_incl_pending", "lit_othpend", "行政诉讼其他情形数",
      "Litigation: other (includes pending, withdrawn)", "件"),
    field(
      "complaints.total", "cpl_total", "举报投诉数量", "Complaints about OGI", "件"),
    field(
      "requests.fees_collected", "rq_fees_collected", "依申请公开信息收取的费用",
      "Fees collected for disclosure on request (10,000 yuan)", "万元", .amount),
    field(
      "capacity.offices", "cap_offices", "政府信息公开工作专门机构数", "Dedicated OGI offices", "个"),
    field(
      "capacity.reading_points", "cap_rdpt", "设置政府信息公开查阅点数", "OGI reading points", "个"),
    field(
      "capacity.staff.total", "cap_staff_total", "从事政府信息公开工作人员数", "OGI staff", "人"),
    field(
      "capacity.staff.full_time", "cap_staff_ft", "专职人员数", "Full-time", "人"),
    field(
      "capacity.staff.part_time", "cap_staff_pt", "兼职人员数", "Part-time", "人"),
    field(
      "capacity.budget", "cap_budget", "政府信息公开专项经费", "OGI earmarked budget (10,000 yuan)", "万元",
      .amount),
    field(
      "training.meetings", "tr_meetings", "召开政府信息公开工作会议或专题会议数", "OGI work meetings held", "次"),
    field(
      "training.courses", "tr_courses", "举办各类培训班数", "Training courses held", "次"),
    field(
      "training.participants", "tr_pers", "接受培训人员数", "Persons trained", "人次"),
    field(
      "proactive.items.full_text_electronic", "pa_items_full_text_electronic", "全文电子化的主动公开信息数",
      "Proactive items full text electronic", "条"),
    field(
      "consultation.online", "cons_online", "网上咨询数", "Consultation online", "人次"),
    field(
      "consultation.phone", "cons_phone", "电话咨询数", "Consultation phone", "人次"),
    field(
      "requests.catalogue_items", "rq_catalogue_items", "依申请公开信息目录数", "Requests catalogue items",
      "条"),
    field(
      "requests.received.channel.email", "rq_rcv_ch_email", "电子邮件申请数",
      "Requests received channel email", "件"),
    field(
      "fees.information_processing.amount", "fees_infoproc_amount", "收取信息处理费",
      "Information-processing fees actually collected", "元", .amount),
    field(
      "requests.fees_waived", "rq_fees_waived", "收费减免金额",
      "Fees reduced or waived (pre-2019 Regulations art.32 item 3)", "元", .amount),
    field(
      "consultation.total", "cons_total", "咨询数", "OGI enquiries handled", "人次"),
    field(
      "consultation.in_person", "cons_in_person", "当面咨询数", "Enquiries in person", "人次"),
    field(
      "complaints.appeals", "cpl_appeals", "申诉数", "Administrative appeals (申诉)", "件"),
    field(
      "outcomes.granted.total", "oc_gr_total", "予以公开和部分公开合计", "Granted in full or part", "件"),
    field(
      "outcomes.denied.total", "oc_dn_total", "不予公开小计", "Denied (8 grounds)", "件"),
    field(
      "outcomes.not_provided.total", "oc_npv_total", "无法提供小计", "Not provided (3 grounds)", "件"),
    field(
      "outcomes.not_processed.total", "oc_npc_total", "不予处理小计", "Not processed (5 grounds)", "件"),
    field(
      "proactive.decisions.total", "pa_dec_total", "行政处理决定合计",
      "Administrative decisions of all kinds", "件"),
    field(
      "requests.received.organizations", "rq_rcv_orgs", "本年新收政府信息公开申请数量（法人或其他组织）",
      "Requests from legal persons/organisations (5 columns)", "件"),
  ]

  private static func field(
    _ id: String, _ shortName: String, _ zh: String, _ en: String, _ unit: String,
    _ kind: Field.Kind = .count
  ) -> Field {
    Field(id: id, shortName: shortName, label: Message(zh: zh, en: en), unit: unit, kind: kind)
  }
}
