// Names of months and weekdays in the languages of published programmes.

const monthNames: readonly string[] = [
  "january jan januar jänner jan janvier janv enero ene gennaio gen styczeń stycznia januari januarja janeiro leden ledna januári januára siječanj siječnja január",
  "february feb februar feber février févr fév febrero febbraio luty lutego februari februarja fevereiro únor února február februára veljača veljače",
  "march mar märz mrz mars marzo marzec marca maart marec março březen března ožujak ožujka március",
  "april apr avril avr abril abr aprile kwiecień kwietnia aprila duben dubna apríl apríla travanj travnja április",
  "may mai mayo maggio mag maj maja mei maio květen května máj mája svibanj svibnja május",
  "june jun juni juin junio giugno giu czerwiec czerwca junij junija junho červen června jún júna lipanj lipnja június",
  "july jul juli juillet juil julio luglio lug lipiec lipca julij julija julho červenec července júl júla srpanj srpnja július",
  "august aug août aout agosto ago sierpień sierpnia augustus avgust avgusta srpen srpna augusta kolovoz kolovoza augusztus",
  "september sep sept septembre septiembre setiembre settembre set wrzesień września septembra setembro září rujan rujna szeptember",
  "october oct oktober okt octobre octubre ottobre ott październik października oktobra outubro říjen října október októbra",
  "november nov novembre noviembre listopad listopada novembra novembro listopadu",
  "december dec dezember dez décembre déc diciembre dic dicembre grudzień grudnia decembra dezembro prosinec prosince",
];

const weekdayNames: readonly string[] = [
  "monday mon montag mo lundi lun lunes lunedì poniedziałek maandag ponedeljek pon segunda-feira 星期一 周一 礼拜一 pondělí pondelok ponedjeljak hétfő",
  "tuesday tue tues dienstag di mardi mar martes martedì wtorek dinsdag torek tor terça-feira 星期二 周二 礼拜二 úterý utorok utorak kedd",
  "wednesday wed mittwoch mi mercredi mer miércoles mercoledì środa woensdag sreda sre quarta-feira 星期三 周三 礼拜三 středa streda srijeda szerda",
  "thursday thu thur thurs donnerstag do jeudi jeu jueves giovedì czwartek donderdag četrtek čet quinta-feira 星期四 周四 礼拜四 čtvrtek štvrtok četvrtak csütörtök",
  "friday fri freitag fr vendredi ven viernes venerdì piątek vrijdag petek pet sexta-feira 星期五 周五 礼拜五 pátek piatok petak péntek",
  "saturday sat samstag sonnabend sa samedi sam sábado sabato sobota zaterdag sob 星期六 周六 礼拜六 subota szombat",
  "sunday sun sonntag so dimanche dim domingo domenica niedziela zondag nedelja ned 星期日 星期天 周日 礼拜日 neděle nedeľa nedjelja vasárnap",
];

const byName = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(" ").map((name): [string, number] => [name, i + 1])));

/** Months by their names and usual abbreviations in lower case, from 1. */
export const months = byName(monthNames);

/** Weekdays by their names and usual abbreviations in lower case; Monday is 1. */
export const weekdays = byName(weekdayNames);
