// The time zones of the world as choices: those that this browser knows, and the one that is set.

/** Names of time zones (IANA), the present one first where the browser does not know it. */
export const timeZones = (present: string): readonly string[] => [
  ...new Set([present, ...Intl.supportedValuesOf("timeZone")]),
];
