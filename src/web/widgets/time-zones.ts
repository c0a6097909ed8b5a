// The time zones of the world as options: those that this browser supports, and the current one.

/** Returns names of time zones (IANA), starting with the current one if the browser does not support it. */
export const timeZones = (present: string): readonly string[] => [
  ...new Set([present, ...Intl.supportedValuesOf("timeZone")]),
];
