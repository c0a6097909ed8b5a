// The line for the minutes that is being typed on an item, kept in this tab until it is saved or cancelled.

export interface LineDraft {
  /** A note, a decision or a promise. */
  readonly kind: string;
  readonly text: string;
}

const nameOf = (activity: string): string => `entente-line ${location.pathname} ${activity}`;

/** Returns the line that was being typed when the page was left; undefined if there is none. */
export function lineDraft(activity: string): LineDraft | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(activity)) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the line as it is typed; undefined or an empty one is forgotten. */
export function keepLineDraft(activity: string, draft: LineDraft | undefined): void {
  try {
    if (draft && draft.text.trim() !== "") sessionStorage.setItem(nameOf(activity), JSON.stringify(draft));
    else sessionStorage.removeItem(nameOf(activity));
  } catch {
    // A browser without storage: the line is only on the page.
  }
}
