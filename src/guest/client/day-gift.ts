// A gift at an item: what it is, who gives it and who receives it.
import type { QueuedMark } from "./day-queue.ts";
import { button, element, page, word } from "./day-words.ts";

type Mark = (mark: Omit<QueuedMark, "id" | "at">) => Promise<void>;

/** Returns the button that opens the fields of a gift in `place`. */
export function giftButton(activity: string, place: HTMLElement, mark: Mark): HTMLElement {
  const body = () => {
    const choice = element("select", { required: "" }, element("option", { value: "" }, word("giftChoose")));
    for (const [i, [, name]] of page.bodies.entries())
      choice.append(element("option", { value: String(i) }, name));
    return choice;
  };
  const open = () => {
    const what = element("input", { required: "", maxlength: "500", autocomplete: "off" });
    const [by, to] = [body(), body()];
    const form = element(
      "form",
      {},
      element("label", { class: "wide" }, word("gift"), what),
      element("label", { class: "wide" }, word("giftBy"), by),
      element("label", { class: "wide" }, word("giftTo"), to),
      element("button", { class: "button main" }, word("addGift")),
      button(word("cancelLine"), () => place.replaceChildren(), { class: "button" }),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = what.value.trim();
      if (text === "") return;
      const gift = {
        what: { [document.documentElement.lang]: text },
        ...sideOf(by.value, "by", "byOrganisations"),
        ...sideOf(to.value, "to", "toOrganisations"),
      };
      void mark({ activity, gift });
      place.replaceChildren(element("p", { class: "soft", role: "status" }, word("giftSaved")));
    });
    place.replaceChildren(form);
    what.focus();
  };
  return button(word("gift"), open);
}

/** Returns the field of the record for a party or an organisation. */
function sideOf(chosen: string, party: "by" | "to", organisation: "byOrganisations" | "toOrganisations") {
  const [id = "", , isOrganisation = false] = page.bodies[Number(chosen)] ?? [];
  return { [isOrganisation ? organisation : party]: [id] };
}
