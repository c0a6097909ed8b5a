// The boxes of a day: an item with its text, a card of items at one time, and the transfer between two of them.
import { CircleCheck, Languages, MapPin, Pin, TriangleAlert } from "lucide-react";
import { type CSSProperties, memo, type PointerEvent } from "react";
import { clockText } from "#domain";
import { duration, sayDays } from "#text";
import { useReader, useSay } from "../widgets/reader.tsx";
import { isReadable } from "../widgets/text-width.ts";
import type { Piece } from "./columns.ts";
import { ModeIcon } from "./mode-icon.tsx";
import { type Card, type Connector, linesIn, sharedStart, type Tile } from "./placing.ts";
import type { ItemTold } from "./told.ts";
import { chipsIn, signChip } from "./who.ts";

/** The state of an item on the page. */
export interface ItemState {
  readonly selected: boolean;
  readonly focused: boolean;
  readonly moving: boolean;
}

interface Shared {
  readonly told: (placement: Piece["placement"]) => ItemTold | undefined;
  readonly stateOf: (activity: string) => ItemState;
  onPointerDown(event: PointerEvent<HTMLElement>, activity: string): void;
}

/**
 * Whether two sets of props draw some items in the same way. A mark of another item, such as the selection, makes no
 * difference.
 */
function drawsAlike(before: Shared, after: Shared, pieces: readonly Piece[]): boolean {
  return (
    before.told === after.told &&
    before.onPointerDown === after.onPointerDown &&
    pieces.every(({ placement: { activity } }) => {
      const [was, is] = [before.stateOf(activity), after.stateOf(activity)];
      return was.selected === is.selected && was.focused === is.focused && was.moving === is.moving;
    })
  );
}

const colours = (kind: string): CSSProperties & Record<"--edge" | "--tint" | "--tone", string> => ({
  "--edge": `var(--kind-${kind}-edge)`,
  "--tint": `var(--kind-${kind})`,
  "--tone": `var(--kind-${kind}-ink)`,
});

/** Returns the attributes by which the page finds the button of an item. */
function attributesOf(piece: Piece, told: ItemTold, shared: Shared) {
  const { activity } = told;
  const state = shared.stateOf(activity.id);
  return {
    type: "button" as const,
    "data-activity": piece.continues ? undefined : activity.id,
    "data-status": told.status,
    "data-selected": state.selected || undefined,
    "data-moving": state.moving || undefined,
    "data-trouble": told.trouble,
    tabIndex: state.focused && !piece.continues ? 0 : -1,
    "aria-label": told.label,
    title: told.label,
    onPointerDown: (event: PointerEvent<HTMLElement>) => shared.onPointerDown(event, activity.id),
  };
}

function Signs({ told, pinned }: { readonly told: ItemTold; readonly pinned: boolean }) {
  return (
    <>
      {told.trouble && <TriangleAlert className="sign" size={12} data-trouble={told.trouble} />}
      {told.status === "confirmed" && <CircleCheck className="sign" size={12} />}
      {pinned && <Pin className="sign" size={12} />}
    </>
  );
}

/** Pixels: a line of a title, its type, and the space around it, above and beside. */
const line = 15;
const size = 12;
const around = 4;
const beside = 15;
const tightHeight = 28;
/** Pixels: the sign before a place, and the time before a title of a card. */
const signWidth = 15;
const clockWidth = 38;

interface TileProps extends Shared {
  readonly tile: Tile;
}

export const TileView = memo(
  TileOf,
  (before, after) => before.tile === after.tile && drawsAlike(before, after, [after.tile.piece]),
);

function TileOf({ tile, ...shared }: TileProps) {
  const { piece, top, height, left, width, pixels } = tile;
  const told = shared.told(piece.placement);
  if (!told) return null;
  const whole = Math.max(1, Math.floor((height - around) / line));
  // An item of half an hour gets two tight lines if one line shows too little.
  const isTight =
    whole === 1 &&
    height >= tightHeight &&
    !isReadable(told.title, { width: pixels - beside, lines: whole, size });
  const lines = isTight ? 2 : whole;
  return (
    <li>
      <button
        className="day-tile"
        data-tight={isTight || undefined}
        {...attributesOf(piece, told, shared)}
        style={{
          ...colours(told.activity.kind),
          top,
          height,
          left: `calc(${left * 100}% + 2px)`,
          width: `calc(${width * 100}% - 4px)`,
        }}
      >
        <span className="day-title" data-single={lines === 1 || undefined} style={{ WebkitLineClamp: lines }}>
          <Signs told={told} pinned={piece.placement.pinned} />
          {told.title}
        </span>
        {whole > 1 && (
          <>
            <span className="day-more numbers">{told.clock}</span>
            {told.where && (
              <span
                className="day-more"
                // A place of which too little fits into one line gets two, if there is space for them.
                data-wraps={
                  !isReadable(told.where, { width: pixels - beside - signWidth, lines: 1, size }) || undefined
                }
              >
                <MapPin size={11} aria-hidden="true" /> {told.where}
              </span>
            )}
            <span className="chips">
              {told.isInterpreted && <Interpreted />}
              {chipsIn(told.chips, pixels - beside, told.isInterpreted ? signChip : 0).map((chip) => (
                <span className="chip" key={chip.text} title={chip.title}>
                  {chip.text}
                </span>
              ))}
            </span>
          </>
        )}
        {!piece.continues && <span className="day-end" data-end="" aria-hidden="true" />}
      </button>
    </li>
  );
}

function Interpreted() {
  const say = useSay(sayDays);
  return (
    <span className="chip" title={say("interpreted")}>
      <Languages size={11} aria-hidden="true" />
    </span>
  );
}

interface CardProps extends Shared {
  readonly card: Card;
  /** The day of the card, which opens to show all items. */
  readonly date: string;
  onOpenDay(date: string): void;
}

export const CardView = memo(
  CardOf,
  (before, after) =>
    before.card === after.card &&
    before.date === after.date &&
    before.onOpenDay === after.onOpenDay &&
    drawsAlike(before, after, after.card.pieces),
);

function CardOf({ card, date, onOpenDay, ...shared }: CardProps) {
  const say = useSay(sayDays);
  const told = card.pieces.flatMap((piece) => shared.told(piece.placement) ?? []);
  const kinds = new Set(told.map(({ activity }) => activity.kind));
  const [kind] = kinds;
  const isBilateral = kinds.size === 1 && kind === "bilateral";
  const rest = card.pieces.length - card.shown;
  const start = sharedStart(told.map(({ title }) => title));
  const { lines, hasHead } = linesIn(card.fitting, card.shown + (rest > 0 ? 1 : 0), start !== "");
  // A beginning shared by all titles is shown once, above them.
  const cut = hasHead ? start.length : 0;
  // All rows of a card begin in the same way: with their times if every title leaves space for them, otherwise with the
  // titles.
  const rows = told.slice(0, card.shown);
  const form = rows.reduce<RowForm>((least, one) => {
    const own = rowForm(one, one.title.slice(cut), lines, card.pixels);
    return rowForms.indexOf(own) > rowForms.indexOf(least) ? own : least;
  }, "column");
  return (
    <li
      className="day-card"
      style={{
        ...colours(kinds.size === 1 && kind ? kind : "free-time"),
        top: card.top,
        height: card.height,
      }}
    >
      {hasHead && (
        <span className="day-title" data-single="">
          {start === ""
            ? say(isBilateral ? "bilateral" : "parallel", { count: card.pieces.length })
            : start.replace(/[:：]\s*$/, "")}
        </span>
      )}
      <ul>
        {card.pieces.map((piece, i) => (
          <CardRow
            key={piece.placement.activity}
            piece={piece}
            cut={cut}
            lines={lines}
            form={form}
            hasRoom={i < card.shown}
            {...shared}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="day-row more" onClick={() => onOpenDay(date)}>
          {say("more", { count: rest })}
        </button>
      )}
    </li>
  );
}

/** Where the rows of a card show their times: in a column, within the text, or not at all. */
const rowForms = ["column", "within", "none"] as const;
type RowForm = (typeof rowForms)[number];

/** Returns the first form that leaves enough of a title to read. */
function rowForm(told: ItemTold, title: string, lines: number, pixels: number): RowForm {
  // A row has space for only one sign, that of a conflict.
  const width = pixels - beside - (told.trouble ? signWidth : 0);
  if (isReadable(title, { width: width - clockWidth, lines, size })) return "column";
  return lines > 1 && isReadable(title, { width, lines: lines - 1, size }) ? "within" : "none";
}

interface RowProps extends Shared {
  readonly piece: Piece;
  /** The number of letters of the title that the head of the card already shows. */
  readonly cut: number;
  readonly lines: number;
  readonly form: RowForm;
  /** A row without space is on the screen only while it has the focus. Screen readers and arrow keys reach it. */
  readonly hasRoom: boolean;
}

function CardRow({ piece, cut, lines, form, hasRoom, ...shared }: RowProps) {
  const told = shared.told(piece.placement);
  if (!told) return null;
  const isSingle = lines === 1;
  const title = told.title.slice(cut);
  const end = clockText(piece.to);
  const clock = <span className="numbers">{piece.continues ? `–${end}` : told.clock.slice(0, 5)}</span>;
  return (
    <li>
      <button
        className="day-row"
        {...attributesOf(piece, told, shared)}
        data-without-room={!hasRoom || undefined}
        style={colours(told.activity.kind)}
      >
        {form === "column" && clock}
        <span
          className="day-row-title"
          data-single={isSingle || undefined}
          style={{ WebkitLineClamp: lines }}
        >
          {form === "within" && <>{clock} </>}
          {told.trouble && <TriangleAlert className="sign" size={12} data-trouble={told.trouble} />}
          {title}
        </span>
      </button>
    </li>
  );
}

export const ConnectorView = memo(function ConnectorView({ way }: { readonly way: Connector }) {
  const { language } = useReader();
  return (
    <div className="connector" style={{ top: way.top, height: way.height }}>
      {way.isTold && (
        <span className="connector-text">
          <ModeIcon mode={way.mode} size={11} /> {duration(way.minutes, language)}
        </span>
      )}
    </div>
  );
});
