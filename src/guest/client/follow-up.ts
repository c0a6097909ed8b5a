// The script of pages with forms for guests and cities: sends a form once, even if its button is pressed twice.
import { dropDraft, keepDraft } from "./form-drafts.ts";

const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
for (const forms of all<HTMLElement>(".forms")) forms.hidden = false;

const { lang } = document.documentElement;

/** Returns fields as an object. A name with a dot, such as `offers.green`, is a field of an object in it. */
function nested(fields: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    const [outer = "", inner] = name.split(".", 2);
    all[outer] = inner === undefined ? value : { ...(all[outer] as object | undefined), [inner]: value };
  }
  return all;
}

/** Returns the body to send for a form: its fields and its data attributes. */
function bodyOf(form: HTMLFormElement): Record<string, unknown> {
  const { post, key, ...own } = form.dataset;
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const isWritten = !("revision" in own);
  const written = { ...own, ...(isWritten ? { language: lang } : {}), key };
  if (!form.hasAttribute("data-evaluation")) return { ...written, ...nested(fields) };
  const { evaluation: _, ...rest } = written as Record<string, unknown>;
  const replies = fields.filter(([name]) => name !== "anonymous");
  return {
    ...rest,
    replies: Object.fromEntries(replies),
    anonymous: fields.length > replies.length,
  };
}

async function send(form: HTMLFormElement): Promise<void> {
  const forms = form.closest<HTMLElement>(".forms");
  const said = forms?.parentElement?.querySelector(":scope > .said");
  const button = form.querySelector("button");
  if (!button || button.disabled) return;
  button.disabled = true;
  if (said) said.textContent = forms?.dataset.sending ?? "";
  form.dataset.key ??= crypto.getRandomValues(new Uint32Array(4)).join("-");
  const sent = await fetch(form.dataset.post ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(bodyOf(form)),
    // Arrives even if the page is closed meanwhile.
    keepalive: true,
  }).catch(() => undefined);
  button.disabled = false;
  if (sent?.ok) {
    dropDraft(form);
    return location.reload();
  }
  // The next press may send different content.
  if (sent) delete form.dataset.key;
  const problem = sent
    ? ((await sent.json().catch(() => ({}))) as { errors?: { message: string }[]; title?: string })
    : {};
  if (said) said.textContent = problem.errors?.[0]?.message ?? problem.title ?? forms?.dataset.fault ?? "";
}
for (const form of all<HTMLFormElement>("form[data-post]")) {
  keepDraft(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}
