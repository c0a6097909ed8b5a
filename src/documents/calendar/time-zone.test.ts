// VTIMEZONE: local times in many zones are read as the instants of the machine's own zone data.
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { timeZoneComponent } from "./time-zone.ts";

const zones = [
  "Europe/Brussels",
  "Europe/Ljubljana",
  "Asia/Shanghai",
  "America/New_York",
  "Australia/Lord_Howe",
];

test.each(zones)("%s agrees every five hours for two years", (zone) => {
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${timeZoneComponent(zone, 2023, 2024)}\r\nEND:VCALENDAR`;
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vtimezone");
  const described = new ICAL.Timezone({ component: component ?? "", tzid: zone });
  let moment = Temporal.PlainDateTime.from("2023-01-01T02:30");
  for (; moment.year < 2025; moment = moment.add({ hours: 5 })) {
    const real = moment.toZonedDateTime(zone, { disambiguation: "earlier" });
    const later = moment.toZonedDateTime(zone, { disambiguation: "later" });
    // Hours that the clock skips or shows twice have no single right answer.
    if (real.epochMilliseconds !== later.epochMilliseconds) continue;
    const { year, month, day, hour, minute } = moment;
    const time = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, described);
    expect(`${moment} ${time.toUnixTime()}`).toBe(`${moment} ${real.epochMilliseconds / 1000}`);
  }
});
