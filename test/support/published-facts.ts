// The facts in the published account of the sample visit, and the terms that state them in a news item.

/** Where a fact has to occur: in the whole item, or in one sentence with all its terms. */
export interface Fact {
  readonly id: string;
  readonly what: string;
  readonly en: readonly RegExp[];
  readonly zh: readonly RegExp[];
}

/** The facts of the published account of the visit, each with what one sentence of the item must contain. */
export const facts: readonly Fact[] = [
  { id: "F02", what: "the dates", en: [/from 22 to 29 October/i], zh: [/10月22日至29日/] },
  {
    id: "F03",
    what: "a high-level delegation",
    en: [/high-level delegation/],
    zh: [/高级别(?:访问团|代表团)/],
  },
  {
    id: "F04",
    what: "led by the NDRC",
    en: [/led by the National Development and Reform Commission/, /NDRC/],
    zh: [/国家发展和改革委员会牵头/],
  },
  {
    id: "F05",
    what: "six cities in protocol order",
    en: [/Zhengzhou, Hangzhou, Liuzhou, Chongqing, Taicang and Guangzhou/, /delegation/],
    zh: [/郑州、杭州、柳州、重庆、太仓和广州/],
  },
  {
    id: "F06",
    what: "Brussels and the Ljubljana Region",
    en: [/visited Brussels and the Ljubljana Urban Region/],
    zh: [/访问了布鲁塞尔和卢布尔雅那城市区/],
  },
  {
    id: "F07",
    what: "both purposes",
    en: [
      /take part in the IURC Final Event/,
      /exchange knowledge with the Ljubljana Urban Region/,
      /cultural and creative ecosystem/,
      /regional innovation/,
    ],
    zh: [/出席.*IURC 项目闭幕活动/, /与卢布尔雅那城市区.*知识交流/, /文化创意生态/, /区域创新/],
  },
  {
    id: "F08",
    what: "the forms, tightly packed",
    en: [/workshops/i, /site visits/, /bilateral meetings/, /tightly packed/],
    zh: [/专题研讨/, /实地考察/, /双边会谈/, /日程紧凑/],
  },
  {
    id: "F09",
    what: "the European Quarter on the first day",
    en: [/first day in Brussels/, /European Quarter/],
    zh: [/布鲁塞尔的首日/, /欧盟区/],
  },
  {
    id: "F10",
    what: "the Directorate-General, later the same day",
    en: [
      /later the same day/i,
      /meeting at the European Union’s Directorate-General for Regional and Urban Policy/,
    ],
    zh: [/当天晚些时候/, /在欧盟委员会地区与城市政策总司举行会谈/],
  },
  {
    id: "F11",
    what: "the partner regions",
    en: [
      /Directorate-General/,
      /Lazio Region/,
      /Ljubljana Urban Region/,
      /Region of Western Greece/,
      /NCI-Bologna/,
      /Sofia/,
    ],
    zh: [/总司/, /拉齐奥大区/, /卢布尔雅那城市区/, /西希腊大区/, /NCI-博洛尼亚/, /索非亚/],
  },
  {
    id: "F12",
    what: "what the meeting meant",
    en: [
      /international partners/,
      /challenges urban and regional development/,
      /Chinese and European cities and regions closer/,
    ],
    zh: [/国际伙伴/, /城市和区域发展面临的挑战/, /密切了中欧城市和区域/],
  },
  {
    id: "F13",
    what: "the highlight",
    en: [/highlight/, /IURC Final Event/],
    zh: [/IURC 项目闭幕活动/, /重要活动/],
  },
  {
    id: "F14",
    what: "the roundtable",
    en: [/Chinese and European delegates/, /roundtable talks of government representatives/],
    zh: [/中欧双方代表/, /政府代表圆桌会议/],
  },
  {
    id: "F15",
    what: "Parliament, afterwards",
    en: [/afterwards/i, /discussions at the European Parliament/],
    zh: [/随后/, /欧洲议会举行座谈/],
  },
  {
    id: "F16",
    what: "the topics at the Parliament",
    en: [
      /European Parliament/,
      /regional innovation/,
      /sustainable urban development/,
      /economic cooperation/,
    ],
    zh: [/欧洲议会/, /区域创新/, /可持续城市发展/, /经济合作/],
  },
  {
    id: "F17",
    what: "the first day in the Ljubljana Region",
    en: [/first day there/, /cooperation exchange meeting with the Ljubljana Regional Committee/],
    zh: [/首日/, /与卢布尔雅那区域委员会举行合作交流会/],
  },
  {
    id: "F18",
    what: "regional policy and the Green Capital",
    en: [/regional development policies and planning/, /Ljubljana’s experience as a European Green Capital/],
    zh: [/区域发展政策与规划/, /欧洲绿色之都的经验/],
  },
  {
    id: "F19",
    what: "the transfer of best practice",
    en: [
      /best practice/,
      /transferred/,
      /green infrastructure/,
      /circular economy/,
      /regional innovation strategies/,
    ],
    zh: [/最佳实践/, /转化/, /绿色基础设施/, /循环经济/, /区域创新战略/],
  },
  {
    id: "F20a",
    what: "the Jožef Stefan Institute",
    en: [/Jožef Stefan Institute/, /science and technology in regional development/],
    zh: [/约瑟夫·斯特凡研究所/, /科技与区域发展/],
  },
  {
    id: "F20b",
    what: "research with business and the public sector",
    en: [/part science and technology play/, /region/, /research/, /business and the public sector/],
    zh: [/科技在区域发展中的作用/, /科研/, /经济领域和公共部门/],
  },
  {
    id: "F21",
    what: "Center Rog and Cukrarna",
    en: [/cultural and creative sectors/, /Center Rog and the Cukrarna cultural centre/],
    zh: [/文化创意产业/, /罗格创意中心和楚克拉尔纳文化中心/],
  },
  {
    id: "F22",
    what: "the European aim",
    en: [/European aim/, /cultural heritage, creative industry and urban development/],
    zh: [/欧洲/, /文化遗产、创意产业与城市发展/],
  },
  {
    id: "F23",
    what: "the Chamber",
    en: [/meeting at the Chamber of Commerce and Industry of Slovenia/],
    zh: [/与斯洛文尼亚工商会举行会谈/],
  },
  {
    id: "F24",
    what: "EKWB after the Chamber",
    en: [
      /After a meeting at the Chamber/,
      /discussion on smart technology with EKWB/,
      /intelligent cooling systems for computing/,
    ],
    zh: [/工商会举行会谈之后/, /智能冷却系统/, /EKWB/, /智能技术举行座谈/],
  },
  {
    id: "F25",
    what: "the potential",
    en: [/potential for technological and commercial cooperation/, /Ljubljana Region and Chinese cities/],
    zh: [/技术和商业合作的潜力/, /卢布尔雅那地区与中国城市/],
  },
  {
    id: "F26",
    what: "what they took home",
    en: [/deeper insights/, /partnerships.*stronger/],
    zh: [/加深.*了解/, /伙伴关系.*牢固/],
  },
  {
    id: "F27",
    what: "the outlook",
    en: [
      /dialogue will continue/,
      /Chinese cities/,
      /committed to working with European cities and regions/,
      /sustainable and innovative/,
    ],
    zh: [/继续保持对话/, /中国城市承诺/, /欧洲城市和区域/, /可持续、创新/],
  },
  {
    id: "H1",
    what: "City Hall on 26 October, 20 guests",
    en: [/26\s+October/, /Ljubljana City Hall/, /20 guests/],
    zh: [/10月26日/, /卢布尔雅那市政厅/, /来宾共20人/],
  },
  {
    id: "H2",
    what: "the welcome",
    en: [/welcome/, /Dejan Crnek, Deputy Mayor/],
    zh: [/副市长 Dejan Crnek/, /欢迎/],
  },
  {
    id: "H2b",
    what: "the leader of the delegation",
    en: [/Cao Yuanmeng, Deputy Director General/],
    zh: [/副司长 Cao Yuanmeng/],
  },
  {
    id: "H3",
    what: "the director",
    en: [/Lilijana Madjar, director of the regional development agency/],
    zh: [/区域发展署署长 Lilijana Madjar/],
  },
  { id: "H4", what: "the cities' presentations", en: [/presentations by the cities/], zh: [/各城市.*推介/] },
];
