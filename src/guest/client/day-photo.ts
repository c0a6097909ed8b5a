// Photos of an item in two taps: the first opens the camera or the pictures, the second records whether those shown
// agree and saves.
import type { QueuedMark } from "./day-queue.ts";
import { button, element, fill, word } from "./day-words.ts";
import { mostMegabytes, smallPhoto } from "./photo-file.ts";

type Mark = (mark: Omit<QueuedMark, "id" | "at">, file?: Blob) => Promise<void>;

const consents = ["given", "nobody", "refused", ""];
const visibilities = ["public", "restricted", "private"];
/** The author of the last photo on this page, who most likely takes the next one. */
let lastCredit = "";

/** Returns the button that opens the camera or the pictures. The questions about a photo appear in `place`. */
export function photoButton(activity: string, place: HTMLElement, mark: Mark): HTMLElement[] {
  const chosen = element("input", { type: "file", accept: "image/*", multiple: "", hidden: "" });
  chosen.addEventListener("change", async () => {
    const files = [...(chosen.files ?? [])];
    chosen.value = "";
    if (files.length === 0) return;
    place.replaceChildren(element("p", { class: "soft", role: "status" }, word("photoReading")));
    const photos: Blob[] = [];
    const problems: string[] = [];
    for (const file of files) {
      const size = Math.ceil(file.size / 1_000_000);
      const name = file.name;
      const small = size > mostMegabytes ? undefined : await smallPhoto(file);
      if (small) photos.push(small);
      else if (size > mostMegabytes)
        problems.push(fill(word("photoTooLarge"), { name, size, most: mostMegabytes }));
      else problems.push(fill(word("photoUnreadable"), { name }));
    }
    place.replaceChildren(
      ...problems.map((line) => element("p", { class: "notice", role: "alert" }, line)),
      ...(photos.length > 0 ? [photoForm(activity, photos, { place, mark })] : []),
    );
    place.querySelector("input")?.focus();
  });
  return [button(word("photo"), () => chosen.click(), { "aria-description": limits() }), chosen];
}

const limits = (): string => fill(word("photoLimits"), { most: mostMegabytes });

interface Asked {
  readonly place: HTMLElement;
  readonly mark: Mark;
}

function photoForm(activity: string, photos: readonly Blob[], { place, mark }: Asked): HTMLElement {
  const pictures = photos.map((photo) => {
    const picture = element("img", { alt: "", width: "96", height: "96" });
    picture.src = URL.createObjectURL(photo);
    return picture;
  });
  const alt = element("input", { maxlength: "500", autocomplete: "off" });
  const credit = element("input", { maxlength: "200", autocomplete: "off" });
  credit.value = lastCredit;
  const who = element("select");
  for (const one of visibilities) who.append(element("option", { value: one }, word(`visibility.${one}`)));
  who.value = "restricted";
  const close = (...left: HTMLElement[]) => {
    for (const picture of pictures) URL.revokeObjectURL(picture.src);
    place.replaceChildren(...left);
  };
  const save = async (consent: string) => {
    lastCredit = credit.value.trim();
    const shows = alt.value.trim();
    const photo = {
      visibility: who.value,
      ...(shows ? { alt: { [document.documentElement.lang]: shows } } : {}),
      ...(lastCredit ? { credit: lastCredit } : {}),
      ...(consent ? { consent } : {}),
    };
    close(element("p", { class: "soft", role: "status" }, word("photoSaved")));
    for (const file of photos) await mark({ activity, photo }, file);
  };
  return element(
    "div",
    { class: "photo-form", role: "group", "aria-label": word("photo") },
    element("div", { class: "row" }, ...pictures),
    element("p", { class: "soft" }, limits()),
    ...(photos.length === 1 ? [element("label", { class: "wide" }, word("photoAlt"), alt)] : []),
    element("label", { class: "wide" }, word("photoCredit"), credit),
    element("label", { class: "wide" }, word("photoVisibility"), who),
    element("p", {}, word("photoConsent")),
    element(
      "div",
      { class: "row" },
      ...consents.map((one) => button(word(`consent.${one || "open"}`), () => save(one))),
    ),
    // This button is apart from the answers, because each of them saves the photo.
    element(
      "div",
      { class: "row" },
      button(word("cancelLine"), () => close(), { class: "button" }),
    ),
  );
}
