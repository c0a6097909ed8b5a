// What the frame of the browser application says: rooms, settings, messages that fill a page.
import { longDate } from "./dates.ts";
import { type Language, voice } from "./say.ts";

/** The dates of a visit: `Sunday, 22 October 2023 – Sunday, 29 October 2023`. */
export const visitDates = (from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string =>
  from.equals(to) ? longDate(from, language) : `${longDate(from, language)} – ${longDate(to, language)}`;

export const sayShell = voice({
  en: {
    skip: "Skip to the content",
    preferences: "Language and colours",
    language: "Language",
    theme: "Colours",
    "theme.system": "As the device",
    "theme.light": "Light",
    "theme.dark": "Dark",
    visits: "Visits",
    allVisits: "All visits",
    rooms: "Parts of the visit",
    "room.board": "Board",
    opening: "The visit is being opened …",
    "message.missing": "There is nothing here",
    "message.missingMore": "The address may be mistyped, or the visit has been removed.",
    "message.closed": "This page needs your personal link",
    "message.closedMore":
      "Open the link that you were sent, or that the server printed when it started. It holds your permission.",
    "message.failed": "The server does not answer",
    "message.failedMore": "Nothing is lost. Check the connection and load the page again.",
  },
  "zh-Hans": {
    skip: "跳至内容",
    preferences: "语言与配色",
    language: "语言",
    theme: "配色",
    "theme.system": "跟随设备",
    "theme.light": "浅色",
    "theme.dark": "深色",
    visits: "访问",
    allVisits: "全部访问",
    rooms: "访问的各部分",
    "room.board": "日程板",
    opening: "正在打开访问……",
    "message.missing": "此处没有内容",
    "message.missingMore": "地址可能有误，或该访问已被删除。",
    "message.closed": "此页需要您的个人链接",
    "message.closedMore": "请打开发给您的链接，或服务器启动时显示的链接；权限包含在链接中。",
    "message.failed": "服务器没有响应",
    "message.failedMore": "内容没有丢失。请检查网络后重新载入页面。",
  },
  sl: {
    skip: "Na vsebino",
    preferences: "Jezik in barve",
    language: "Jezik",
    theme: "Barve",
    "theme.system": "Kot naprava",
    "theme.light": "Svetlo",
    "theme.dark": "Temno",
    visits: "Obiski",
    allVisits: "Vsi obiski",
    rooms: "Deli obiska",
    "room.board": "Tabla",
    opening: "Obisk se odpira …",
    "message.missing": "Tu ni ničesar",
    "message.missingMore": "Naslov je morda napačen ali pa je bil obisk odstranjen.",
    "message.closed": "Ta stran zahteva vašo osebno povezavo",
    "message.closedMore":
      "Odprite povezavo, ki ste jo prejeli ali jo je strežnik izpisal ob zagonu. V njej je vaše dovoljenje.",
    "message.failed": "Strežnik se ne odziva",
    "message.failedMore": "Nič ni izgubljeno. Preverite povezavo in stran naložite znova.",
  },
});
