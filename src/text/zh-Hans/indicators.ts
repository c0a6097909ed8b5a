// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "点开指标可查看其统计的内容，旁附定义。",
  counted: "{count} 项",
  figure: "指标",
  value: "数值",
  definition: "定义",
  csv: "表格（CSV）",
  svg: "图表（SVG）",
  picture: "指标图表",
  year: "年份",
  allYears: "全部年份",
  visits: "访问",
  allVisits: "该年全部访问",
  across: "全部访问的指标",
  acrossMore: "同一人员或团组参加几次访问，就计算几次。",
  noVisits: "所选范围内没有访问。",
  nothing: "没有可统计的内容。",
};
