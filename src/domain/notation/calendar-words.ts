// Names of months and weekdays in the languages of published programmes.

const monthNames: readonly string[] = [
  "january jan januar jänner jan janvier janv enero ene gennaio gen styczeń stycznia januari januarja janeiro",
  "february feb februar feber février févr fév febrero febbraio luty lutego februari februarja fevereiro",
  "march mar märz mrz mars marzo marzec marca maart marec março",
  "april apr avril avr abril abr aprile kwiecień kwietnia aprila",
  "may mai mayo maggio mag maj maja mei maio",
  "june jun juni juin junio giugno giu czerwiec czerwca junij junija junho",
  "july jul juli juillet juil julio luglio lug lipiec lipca julij julija julho",
  "august aug août aout agosto ago sierpień sierpnia augustus avgust avgusta",
  "september sep sept septembre septiembre setiembre settembre set wrzesień września septembra setembro",
  "october oct oktober okt octobre octubre ottobre ott październik października oktobra outubro",
  "november nov novembre noviembre listopad listopada novembra novembro",
  "december dec dezember dez décembre déc diciembre dic dicembre grudzień grudnia decembra dezembro",
];

const weekdayNames: readonly string[] = [
  "monday mon montag mo lundi lun lunes lunedì poniedziałek maandag ponedeljek pon segunda-feira 星期一 周一 礼拜一",
  "tuesday tue tues dienstag di mardi mar martes martedì wtorek dinsdag torek tor terça-feira 星期二 周二 礼拜二",
  "wednesday wed mittwoch mi mercredi mer miércoles mercoledì środa woensdag sreda sre quarta-feira 星期三 周三 礼拜三",
  "thursday thu thur thurs donnerstag do jeudi jeu jueves giovedì czwartek donderdag četrtek čet quinta-feira 星期四 周四 礼拜四",
  "friday fri freitag fr vendredi ven viernes venerdì piątek vrijdag petek pet sexta-feira 星期五 周五 礼拜五",
  "saturday sat samstag sonnabend sa samedi sam sábado sabato sobota zaterdag sob 星期六 周六 礼拜六",
  "sunday sun sonntag so dimanche dim domingo domenica niedziela zondag nedelja ned 星期日 星期天 周日 礼拜日",
];

const byName = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(" ").map((name): [string, number] => [name, i + 1])));

/** Months by their names and usual abbreviations in lower case, from 1. */
export const months = byName(monthNames);

/** Weekdays by their names and usual abbreviations in lower case; Monday is 1. */
export const weekdays = byName(weekdayNames);
