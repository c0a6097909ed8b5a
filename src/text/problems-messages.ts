// What is wrong with a visit file, in words: one sentence per problem, saying what was expected and what to do.
import { type Expectation, expectations } from "#domain";
import { en, type ProblemKey } from "./en/problems.ts";
import type { Messages } from "./say.ts";
import { sl } from "./sl/problems.ts";
import { zh } from "./zh-Hans/problems.ts";

/** What a field expects. */
export const expectationMessages: Messages<Expectation> = {
  en: expectations,
  "zh-Hans": {
    date: "日期，例如 2023-10-26",
    "date-exists": "真实存在的日期，例如 2023-10-26",
    "time-of-day": "00:00 至 23:59 之间的时间，例如 09:30",
    "end-of-hours": "00:00 至 24:00 之间的时间，例如 17:30",
    "local-end": "日期和时间，例如 2023-10-26T17:30；午夜写作 2023-10-26T24:00",
    "local-time": "日期和时间，例如 2023-10-26T09:30",
    "time-zone": "IANA 时区名称，例如 Europe/Brussels",
    id: "由小写字母、数字和单个连字符组成的标识，例如 city-hall",
    language: "语言标签，例如 en、sl 或 zh-Hans",
    country: "两个字母的国家代码，例如 SI",
    text: "非空文本",
    url: "网址，例如 https://www.ljubljana.si",
    "text-language": "至少一种语言的文本",
    "hours-rule": "开放时间，例如“Mo-Fr 09:00-17:00; Sa,PH off”",
    "hours-time": "时间段，例如 09:00-17:00",
    "hours-same-time": "与开门时间不同的关门时间；全天请写 00:00-24:00",
    "hours-open-end": "关门时间：没有结束时间的开放时间无法用于排程",
    "hours-sun": "钟点时间，不能用日出、日落、黎明或黄昏",
    "hours-day": "星期 Mo、Tu、We、Th、Fr、Sa、Su，或表示公众假日的 PH",
    "hours-nth": "方括号内写明当月第几个，例如 Su[1] 或 Fr[-1]",
    "hours-date": "日期或月份，例如 Oct 26 或 Apr-Oct",
    "hours-year": "列表中的日期要么全部写年份，要么全部不写",
    "hours-school": "具体日期，不能用 SH：本系统没有学校假期数据",
    "hours-unknown": "open 或 off：排程必须有确定的信息",
    "hours-fallback": "以“;”分隔的规则：不支持用“||”表示的备用规则",
    "hours-quote": "以引号结束的注释",
  },
  sl: {
    date: "datum, na primer 2023-10-26",
    "date-exists": "datum, ki obstaja, na primer 2023-10-26",
    "time-of-day": "ura od 00:00 do 23:59, na primer 09:30",
    "end-of-hours": "ura od 00:00 do 24:00, na primer 17:30",
    "local-end": "datum in ura, na primer 2023-10-26T17:30, ali 2023-10-26T24:00 za polnoč",
    "local-time": "datum in ura, na primer 2023-10-26T09:30",
    "time-zone": "časovni pas IANA, na primer Europe/Ljubljana",
    id: "male črke, števke in posamezni vezaji, na primer city-hall",
    language: "oznaka jezika, na primer en, sl ali zh-Hans",
    country: "dvočrkovna oznaka države, na primer SI",
    text: "besedilo, ki ni prazno",
    url: "spletni naslov, na primer https://www.ljubljana.si",
    "text-language": "besedilo v vsaj enem jeziku",
    "hours-rule": "odpiralni čas, na primer »Mo-Fr 09:00-17:00; Sa,PH off«",
    "hours-time": "čas od–do, na primer 09:00-17:00",
    "hours-same-time": "ura zaprtja, ki ni enaka uri odprtja; za ves dan 00:00-24:00",
    "hours-open-end": "ura zaprtja: brez konca odpiralnega časa ni mogoče načrtovati",
    "hours-sun": "ura namesto sončnega vzhoda, zahoda, zore ali mraka",
    "hours-day": "dan v tednu: Mo, Tu, We, Th, Fr, Sa, Su ali PH za praznike",
    "hours-nth": "zaporedni dan v mesecu v oglatem oklepaju, na primer Su[1] ali Fr[-1]",
    "hours-date": "datum ali mesec, na primer Oct 26 ali Apr-Oct",
    "hours-year": "letnica pred vsemi datumi na seznamu ali pred nobenim",
    "hours-school": "datumi namesto SH: šolske počitnice tu niso znane",
    "hours-unknown": "open ali off: za načrtovanje mora biti jasno",
    "hours-fallback": "pravila, ločena s »;«: nadomestna pravila z »||« niso podprta",
    "hours-quote": "opomba, ki se konča z narekovajem",
  },
};

export const problemMessages: Messages<ProblemKey> = { en, "zh-Hans": zh, sl };
