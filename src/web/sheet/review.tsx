// A pasted agenda: its text, the reading of each line with its certainty, and the button that adds everything.
import { useDeferredValue, useId, useMemo, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import {
  type AgendaEntry,
  attendeeName,
  datesBetween,
  onPaper,
  type ReadAgenda,
  readAgenda,
  siteName,
  type Visit,
  withoutPaper,
} from "#domain";
import { duration, longDate, saySheet } from "#text";
import { useSnapshot } from "../data/live.ts";
import { DialogButtons } from "../widgets/dialog-buttons.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";

interface Props {
  readonly pasted: string;
  readonly date: string;
  onApply(text: string, date: string): Promise<boolean>;
  onClose(): void;
}

/** Returns the number of lines for each kind of reading. */
export const countsOf = ({ entries, items }: ReadAgenda) => ({
  items: items.length,
  details: entries.filter(({ became }) => became === "detail" || became === "night").length,
  kept: entries.filter(({ became, kept }) => became === "unread" || kept !== undefined).length,
});

export function Review({ pasted, date: at, onApply, onClose }: Props) {
  const say = useSay(saySheet);
  const { language } = useReader();
  const { visit, raw } = useSnapshot();
  const [text, setText] = useState(pasted);
  const [date, setDate] = useState(at);
  const [isBusy, setBusy] = useState(false);
  const title = useId();
  const later = useDeferredValue(text);
  const read = useMemo(() => readAgenda(later, raw.visit, date), [later, raw.visit, date]);
  const counts = countsOf(read);
  const paper = onPaper(read).length;
  const apply = async () => {
    setBusy(true);
    const isDone = await onApply(text, date);
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={text === ""}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog wide sheet-review">
        <Dialog className="stack">
          <Heading slot="title">{say("paste.title")}</Heading>
          <p className="soft">{say("paste.hint")}</p>
          <div className="sheet-review-body">
            <div className="stack">
              <label className="field">
                {say("paste.text")}
                <textarea
                  autoFocus
                  rows={16}
                  value={text}
                  onChange={(event) => setText(event.target.value)}
                />
              </label>
              <label className="field">
                {say("paste.day")}
                <select value={date} onChange={(event) => setDate(event.target.value)}>
                  {datesBetween(visit.from, visit.to).map((one) => (
                    <option key={one.toString()} value={one.toString()}>
                      {longDate(one, language)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <section className="stack" aria-labelledby={title}>
              <h3 id={title}>{say("paste.reading")}</h3>
              <div className="row">
                <p role="status">{say("paste.count", counts)}</p>
                <span className="spread" />
                {paper > 0 && (
                  <button
                    type="button"
                    className="button quiet"
                    disabled={later !== text}
                    onClick={() => setText(withoutPaper(text, read))}
                  >
                    {say("paste.removePaper", { count: paper })}
                  </button>
                )}
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard */}
              <ol className="sheet-entries" tabIndex={0} aria-labelledby={title}>
                {read.entries.map((entry) => (
                  <Entry key={entry.lines.join(" ")} entry={entry} read={read} visit={visit} />
                ))}
              </ol>
            </section>
          </div>
          <DialogButtons
            apply={
              isBusy
                ? say("paste.working")
                : counts.items === 0
                  ? say("paste.applyText")
                  : say("paste.apply", { count: counts.items })
            }
            cancel={say("cancel")}
            disabled={isBusy || read.entries.length === 0}
            onApply={() => void apply()}
            onCancel={onClose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface EntryProps {
  readonly entry: AgendaEntry;
  readonly read: ReadAgenda;
  readonly visit: Visit;
}

/** Shows a line of the text and its reading. */
function Entry({ entry, read, visit }: EntryProps) {
  const say = useSay(saySheet);
  const { became = "unread", why, unread } = entry;
  const item = read.items.find(({ value }) => value.id === entry.activity);
  const remark = why && say(`why.${why}`, { text: entry.kept ?? "" });
  return (
    <li data-became={became}>
      <span className="sheet-became">{say(`became.${became}`)}</span>
      <div>
        {item ? (
          <Fields item={item} read={read} visit={visit} />
        ) : (
          <p className="sheet-source">{entry.text}</p>
        )}
        {remark && <p className="mark warn">{remark}</p>}
        {unread.map((text) => (
          <p className="mark warn" key={text}>
            {say("unreadPart", { text })}
          </p>
        ))}
      </div>
    </li>
  );
}

interface FieldsProps {
  readonly item: ReadAgenda["items"][number];
  readonly read: ReadAgenda;
  readonly visit: Visit;
}

/** Shows the fields of an item, each with its certainty. */
function Fields({ item: { value, fields }, read, visit }: FieldsProps) {
  const say = useSay(saySheet);
  const { language } = useReader();
  const [place] = Array.isArray(value.places) ? value.places.map(String) : [];
  const added = [...read.newPlaces, ...read.newRooms.map(({ room }) => room)].find(({ id }) => id === place);
  const attend = value.attend as { readonly required?: readonly string[] } | undefined;
  const parts = [
    { text: String(value.fixed ?? "").slice(11), is: fields.start },
    { text: duration(Number(value.minutes), language), is: fields.end },
    { text: String(value.title), is: fields.title },
    ...(place === undefined || fields.place === undefined
      ? []
      : [
          {
            text: `@ ${added ? say("isNew", { name: String(added.name) }) : siteName(visit, place, language)}`,
            is: fields.place,
          },
        ]),
    {
      text: `· ${(attend?.required ?? []).map((id) => attendeeName(visit, id, language)).join(", ")}`,
      is: fields.who,
    },
  ];
  return (
    <p className="sheet-fields">
      {parts.map(({ text, is }) => (
        <span key={text}>
          {text}
          {is !== "sure" && <span className={`sure ${is}`}>{say(is)}</span>}
        </span>
      ))}
    </p>
  );
}
