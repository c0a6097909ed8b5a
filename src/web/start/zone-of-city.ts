// The time zone of a city: by its name in the identifier of the zone (IANA), which most capitals have, or by its name in
// another language of the interface or of the city itself. Large cities that often receive delegations are among them.

const otherNames: Readonly<Record<string, string>> = {
  "Europe/Amsterdam": "阿姆斯特丹, la haye, the hague, den haag, haag, 海牙, rotterdam, 鹿特丹",
  "Europe/Athens": "athènes, athen, atene, αθήνα, 雅典",
  "Europe/Belgrade": "beograd, belgrad, београд, 贝尔格莱德",
  "Europe/Berlin":
    "柏林, münchen, munich, 慕尼黑, hamburg, hambourg, 汉堡, köln, cologne, 科隆, frankfurt, francfort, 法兰克福, bonn, 波恩, stuttgart, 斯图加特, düsseldorf, 杜塞尔多夫, leipzig, 莱比锡, dresden, dresde, 德累斯顿",
  "Europe/Bratislava": "布拉迪斯拉发, presbourg",
  "Europe/Brussels":
    "bruxelles, brussel, brüssel, bruselj, 布鲁塞尔, antwerpen, antwerp, anvers, 安特卫普, gent, ghent, 根特, liège, 列日",
  "Europe/Bucharest": "bucurești, bucarest, bukarest, bukarešta, 布加勒斯特",
  "Europe/Budapest": "budimpešta, 布达佩斯",
  "Europe/Copenhagen": "københavn, copenhague, kopenhagen, 哥本哈根",
  "Europe/Dublin": "baile átha cliath, 都柏林, cork, 科克",
  "Europe/Helsinki": "helsingfors, 赫尔辛基",
  "Europe/Istanbul": "carigrad, 伊斯坦布尔, ankara, 安卡拉",
  "Europe/Kyiv": "kiev, kiew, kijev, київ, 基辅",
  "Europe/Lisbon": "lisboa, lisbonne, lissabon, lizbona, 里斯本, porto, 波尔图",
  "Europe/Ljubljana": "卢布尔雅那, laibach, maribor, 马里博尔, koper, celje, kranj, novo mesto",
  "Europe/London": "londres, 伦敦, manchester, 曼彻斯特, edinburgh, édimbourg, 爱丁堡",
  "Europe/Luxembourg": "luxemburg, lëtzebuerg, luksemburg, 卢森堡",
  "Europe/Madrid":
    "马德里, barcelona, barcelone, 巴塞罗那, valencia, valence, 瓦伦西亚, sevilla, séville, 塞维利亚, bilbao, 毕尔巴鄂",
  "Europe/Moscow": "moskva, moscou, moskau, москва, 莫斯科",
  "Europe/Oslo": "奥斯陆",
  "Europe/Paris":
    "pariz, 巴黎, lyon, 里昂, marseille, 马赛, strasbourg, straßburg, strassburg, 斯特拉斯堡, lille, 里尔, bordeaux, 波尔多, toulouse, 图卢兹, nice, 尼斯",
  "Europe/Prague": "praha, prag, praga, 布拉格, brno, 布尔诺",
  "Europe/Riga": "rīga, 里加",
  "Europe/Rome":
    "roma, rom, rim, 罗马, milano, milan, mailand, 米兰, torino, turin, 都灵, venezia, venise, venedig, benetke, 威尼斯, bologna, bologne, 博洛尼亚, firenze, florence, florenz, 佛罗伦萨, napoli, naples, neapel, 那不勒斯, trieste, triest, trst, 的里雅斯特",
  "Europe/Sarajevo": "萨拉热窝",
  "Europe/Sofia": "софия, sofija, 索非亚",
  "Europe/Stockholm": "斯德哥尔摩, göteborg, gothenburg, 哥德堡, malmö, 马尔默, mölndal, varberg",
  "Europe/Tallinn": "塔林",
  "Europe/Vienna":
    "wien, vienne, dunaj, 维也纳, graz, gradec, 格拉茨, linz, 林茨, salzburg, salzbourg, 萨尔茨堡, klagenfurt, celovec, innsbruck, 因斯布鲁克",
  "Europe/Vilnius": "vilna, wilna, 维尔纽斯",
  "Europe/Warsaw":
    "warszawa, varsovie, warschau, varšava, 华沙, kraków, krakow, cracovie, krakau, krakov, 克拉科夫, gdańsk, dantzig, danzig, 格但斯克",
  "Europe/Zagreb": "萨格勒布, split, rijeka",
  "Europe/Zurich":
    "zürich, 苏黎世, genève, geneva, genf, ženeva, 日内瓦, bern, berne, 伯尔尼, basel, bâle, 巴塞尔, lausanne, 洛桑",
  "Asia/Shanghai":
    "上海, beijing, peking, pékin, 北京, chengdu, 成都, chongqing, 重庆, guangzhou, canton, kanton, 广州, shenzhen, 深圳, hangzhou, 杭州, nanjing, nankin, 南京, wuhan, 武汉, xi'an, xian, 西安, zhengzhou, 郑州, tianjin, 天津, qingdao, 青岛, suzhou, 苏州, ningbo, 宁波, xiamen, 厦门, liuzhou, 柳州, taicang, 太仓, changsha, 长沙, kunming, 昆明, harbin, 哈尔滨, dalian, 大连, shenyang, 沈阳",
  "Asia/Hong_Kong": "香港, hongkong",
  "Asia/Macau": "澳门, macao",
  "Asia/Tokyo":
    "东京, tokio, 東京, osaka, 大阪, kyoto, 京都, yokohama, 横滨, fukuoka, 福冈, sapporo, 札幌, nagoya, 名古屋",
  "Asia/Seoul": "séoul, seul, 首尔, 서울, busan, 釜山",
  "Asia/Singapore": "singapour, singapur, 新加坡",
  "Asia/Kolkata": "delhi, new delhi, neu-delhi, 新德里, mumbai, bombay, 孟买, bangalore, bengaluru, 班加罗尔",
  "Asia/Dubai": "迪拜, dubaï, dubaj, abu dhabi, abou dabi, 阿布扎比",
  "Asia/Riyadh": "riyad, riad, 利雅得",
  "Asia/Ho_Chi_Minh": "hanoi, hanoï, hanoj, 河内, 胡志明市",
  "Asia/Bangkok": "曼谷",
  "Asia/Jakarta": "雅加达",
  "Asia/Ulaanbaatar": "ulan bator, oulan-bator, 乌兰巴托",
  "Africa/Cairo": "le caire, kairo, 开罗",
  "Africa/Casablanca": "rabat, 拉巴特, 卡萨布兰卡",
  "Africa/Johannesburg": "约翰内斯堡, cape town, le cap, kapstadt, 开普敦, pretoria, 比勒陀利亚",
  "Africa/Nairobi": "内罗毕",
  "America/New_York": "纽约, washington, 华盛顿, boston, 波士顿, philadelphia, 费城",
  "America/Chicago": "芝加哥",
  "America/Los_Angeles": "洛杉矶, san francisco, 旧金山, seattle, 西雅图",
  "America/Toronto": "多伦多, ottawa, 渥太华, montreal, montréal, 蒙特利尔",
  "America/Mexico_City": "ciudad de méxico, mexico, mexiko-stadt, 墨西哥城",
  "America/Sao_Paulo": "圣保罗, brasília, brasilia, 巴西利亚, rio de janeiro, 里约热内卢",
  "America/Argentina/Buenos_Aires": "布宜诺斯艾利斯",
  "Australia/Sydney": "悉尼, canberra, 堪培拉",
  "Australia/Melbourne": "墨尔本",
};

/** Returns a name without case, accents and separators. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}_\-\s'’]/gu, "")
    .toLowerCase();

let zones: ReadonlyMap<string, string> | undefined;

/** Words that say what a place is: `City of Vienna`, `Stadt Wien`, `成都市`. */
const ofCity =
  /^(?:city of|stadt|landeshauptstadt|ville de|ville d['’]|mestna občina|mesto|občina|comune di|ciudad de)\s*|(?<=\p{Script=Han}{2})市$/iu;

/** Returns the time zone of a city, as far as its name is known in any language; undefined otherwise. */
export function zoneOfCity(city: string): string | undefined {
  zones ??= new Map([
    ...Object.entries(otherNames).flatMap(([zone, names]) =>
      names.split(", ").map((name): [string, string] => [plain(name), zone]),
    ),
    ...Intl.supportedValuesOf("timeZone").map((zone): [string, string] => [
      plain(zone.split("/").at(-1) ?? zone),
      zone,
    ]),
  ]);
  return zones.get(plain(city)) ?? zones.get(plain(city.trim().replace(ofCity, "")));
}
