// The script of the follow-up page: sends replies, signatures and comments. Pressing twice sends once.
const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
for (const forms of all<HTMLElement>(".forms")) forms.hidden = false;

const { lang } = document.documentElement;

/** Returns the body to send for a form: its fields and its data attributes. */
function bodyOf(form: HTMLFormElement): Record<string, unknown> {
  const { post, key, ...own } = form.dataset;
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const isWritten = !("revision" in own);
  return { ...own, ...Object.fromEntries(fields), ...(isWritten ? { language: lang } : {}), key };
}

async function send(form: HTMLFormElement): Promise<void> {
  const forms = form.closest<HTMLElement>(".forms");
  const said = forms?.parentElement?.querySelector(":scope > .said");
  const button = form.querySelector("button");
  if (!button || button.disabled) return;
  button.disabled = true;
  if (said) said.textContent = forms?.dataset.sending ?? "";
  form.dataset.key ??= crypto.randomUUID();
  const sent = await fetch(form.dataset.post ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(bodyOf(form)),
  }).catch(() => undefined);
  button.disabled = false;
  if (sent?.ok) return location.reload();
  // The next press may send different content.
  if (sent) delete form.dataset.key;
  const problem = sent
    ? ((await sent.json().catch(() => ({}))) as { errors?: { message: string }[]; title?: string })
    : {};
  if (said) said.textContent = problem.errors?.[0]?.message ?? problem.title ?? forms?.dataset.fault ?? "";
}
for (const form of all<HTMLFormElement>("form[data-post]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}

export {};
