// What is typed or chosen in a form and not sent yet, kept in this tab: sending another form, or reloading, draws the page
// again.

type Values = Readonly<Record<string, readonly string[]>>;

/** The attributes that say what a form is for. The key of a sending attempt is not one of them. */
function nameOf({ dataset }: HTMLFormElement): string {
  const { key: _, ...about } = dataset;
  return `entente-draft ${location.pathname} ${JSON.stringify(about)}`;
}

function valuesOf(form: HTMLFormElement): Values {
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]));
}

function fill(form: HTMLFormElement, values: Values): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio"))
      field.checked = values[field.name]?.includes(field.value) ?? false;
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      field.value = values[field.name]?.[0] ?? field.value;
  }
}

/** Fills a form with what was not sent, opens what it is folded into, and keeps it from now on. */
export function keepDraft(form: HTMLFormElement): void {
  const name = nameOf(form);
  try {
    const kept = sessionStorage.getItem(name);
    if (kept !== null) {
      fill(form, JSON.parse(kept) as Values);
      for (let fold = form.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
        fold.open = true;
    }
  } catch {
    // A browser without storage, or a form that has changed: nothing is filled in.
  }
  form.addEventListener("input", () => {
    try {
      sessionStorage.setItem(name, JSON.stringify(valuesOf(form)));
    } catch {
      // The text stays in the form.
    }
  });
}

/** Forgets what was not sent, because it has been. */
export function dropDraft(form: HTMLFormElement): void {
  try {
    sessionStorage.removeItem(nameOf(form));
  } catch {
    // Nothing was kept.
  }
}
