// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "点开指标可查看其统计的内容，旁附定义。",
  counted: "{count} 项",
  csv: "表格（CSV）",
  svg: "图表（SVG）",
  png: "图表（PNG）",
  year: "年份",
  allYears: "全部年份",
  visits: "访问",
  across: "全部访问的指标",
  acrossMore: "同一人员或团组参加几次访问，就计算几次。",
  noVisits: "所选范围内没有访问。",
};
