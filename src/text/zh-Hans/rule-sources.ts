// The sources of rules and packs, each as one sentence without a full stop. Titles are translated and have addresses.
export const ruleSources = {
  lunch:
    "已公布的考察日程：Interreg SWARE（2018年）、PROSPERA、ENTO StudyLab（2019年）中午都留出60分钟。用餐时长和自带休息的活动时长由我们自行设定",
  "day-hours": "惯例：已公布的考察日程大约从9:00到17:30，之后安排晚餐；具体时间由我们自行设定",
  "daily-load": "IVLP项目的接待方每天最多安排四场会见；考察团每天可达八项活动。这是默认值，不是法律规定",
  "night-rest":
    "欧盟指令2003/88/EC第3条：劳动者每24小时至少连续休息11小时；来访者是客人，8小时由我们自行设定",
  nights:
    "已公布的日程在团组转移时都写明每晚的酒店或接待家庭（Mount Prospect代表团访问Sèvres，2011年）。距离由我们自行设定",
  "flight-rest":
    "加拿大公务差旅规定：抵达到上岗之间最多10小时；9小时以上算长途飞行，依据联合国航空旅行规定（hr.un.org：单程9小时及以上可乘公务舱）",
  "travel-buffer":
    "主办方希望预设换场时间（pretalx讨论第153号）；这是默认值，不是法律规定。两项活动的时间都由人指定时才会提醒",
  "interpreter-team":
    "AIIC加拿大分会《执业条件》（canada.aiic.net，第1625页，2026年11月29日查阅）：1名译员最多40分钟，2名3.5至4小时，3名最多6小时，4名最多8小时；交替传译按通常的六小时工作日、两种语言，至少2名译员。四小时以内的交替传译只需1名，由我们自行设定",
  "interpreter-pause": "连续工作四小时以及何为休息，由我们自行设定；AICE建议的连续工作时间更短（见其规则包）",
  "interpreter-day":
    "AICE《工作时间》（aice-interpretes.com/en/working-hours，2026年11月29日查阅）：全天最多7小时，超出部分计为加班",
  "interpreter-early": "AICE《工作时间》（aice-interpretes.com/en/working-hours）：译员提前30分钟到场",
  "idle-time": "对接洽谈活动力求减少空档（Bofill等，JAIR 2022）；活动之间留一刻钟是主办方的习惯",
  absence: "OptaPlanner的会议排期示例统计同一人的会议相互重叠的时间",
  "even-breaks": "Bofill等，《人工智能研究杂志》，2022年：对接洽谈活动中的公平",
  "substantive-share": "山东公布的因公出国规定（360docs 5810535862）：至少三分之二。仅适用于中国的因公出国",
  "frozen-skeleton": "地方因公出国规定（guildep.com）：批准后不得变更日期和人员",
  "approved-group": "教育部教外厅〔2015〕1号：因公出国团组最多6人",
  "days-abroad":
    "离境日和抵达日计入天数：中国地质大学引用中办发〔2013〕16号（gjhzc.cug.edu.cn/info/1072/3410.htm）。5天、8天、10天的上限常被引用，尚未证实",
  "approval-deadline":
    "guildep.com，因公出国：前往一国提前45天申报，申根区提前60天，两国或三国提前90天。属地方数据，尚未证实；以批准日期计算，由我们自行设定",
  "report-deadline": "guildep.com，因公出国（cms/item/?cat=185）：回国后20天内提交报告。属地方数据，尚未证实",
  "counterpart-rank":
    "Edge Singapore《接待中国官方访客须知》（alfi.dev.theedgesingapore.com）：名单严格按职级排列，同级相对而坐。属礼宾惯例，无官方文件证实",
  "courtesy-first": "礼宾部门惯例：先拜会接待方。无文件证实，由我们自行设定",
};

export const packSources = {
  "working-days":
    "考察访问应遵守的内容，由我们自行设定：中午空出一小时，工作时间7:30至22:30，夜间休息十小时，长途飞行后休息十小时，每次转场预留五分钟，译员的人数与休息",
  protocol: "正式访问的礼宾：同级会面，拜会先于参观。属惯例，无官方文件证实",
  spain:
    "西班牙用餐时间：午餐14:00至15:30，晚餐21:00至23:00（inklingo.app；delo.si，Premik ure；2026年11月29日查阅）",
  "aiic-canada":
    "AIIC加拿大分会《执业条件》（canada.aiic.net，第1625页，2026年11月29日查阅）：按时长配备人数；三种工作语言至少6名译员；交替传译按六小时工作日，两种语言至少2名，三种语言至少3名。四小时以内的交替传译用1名译员，由我们自行设定",
  aice: "AICE《工作时间》（aice-interpretes.com/en/working-hours，2026年11月29日查阅）：同传箱内1名译员最多90分钟，2名最多7小时；交替传译1名最多7小时，建议大约每一个半小时休息一次；译员在会前30分钟到场。15分钟算作一次休息，由我们自行设定",
  aiic: "AIIC《明确您的需求》（aiic.net/node/2375）：两场各三小时，中间间隔90分钟。AIIC《职业标准》第6条（2026年11月29日查阅）：交替传译两种语言2名、三种语言3名；耳语传译至少2名",
  apic: "APIC（apic.org.pt）：超过八小时需第二组译员；一组为2名译员是我们的假设",
  "china-official-travel":
    "已公布的中国因公出国规定：三分之二为实质性公务，批准后日期和人员不得变更，团组最多6人",
};
