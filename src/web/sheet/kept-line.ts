// Stores the line being typed on this device until it is saved, so that a reloaded page shows it again.

export interface KeptLine {
  readonly key: string;
  readonly date: string;
  readonly text: string;
}

const nameFor = (visit: string): string => `entente-line-${visit}`;

export function keepLine(visit: string, line: KeptLine | undefined): void {
  try {
    if (line) sessionStorage.setItem(nameFor(visit), JSON.stringify(line));
    else sessionStorage.removeItem(nameFor(visit));
  } catch {
    // Private windows may forbid it: the line is then lost with the page.
  }
}

export function keptLine(visit: string): KeptLine | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(nameFor(visit)) ?? "null");
    if (typeof found !== "object" || found === null) return undefined;
    const { key, date, text }: Partial<Record<keyof KeptLine, unknown>> = found;
    return typeof key === "string" && typeof date === "string" && typeof text === "string"
      ? { key, date, text }
      : undefined;
  } catch {
    return undefined;
  }
}
