// All items of the timeline in words, lane by lane: for screen readers, since only items near the screen are drawn.
import { type MouseEvent, memo, useDeferredValue } from "react";
import type { Programme, Visit } from "#domain";
import { sayBoard } from "#text";
import { useTold } from "../days/told.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import type { Lane, LaneKind } from "./lanes.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly kind: LaneKind;
  readonly lanes: readonly Lane[];
  /** Opens an item, which is then drawn and has the focus. */
  onOpen(activity: string): void;
}

const none: readonly Lane[] = [];

export function LaneList({ visit, programme, kind, lanes, onOpen }: Props) {
  const say = useSay(sayBoard);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const { item } = event.target.dataset;
    if (item !== undefined) onOpen(item);
  };
  // The board on the screen comes first.
  const later = useDeferredValue(lanes, none);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: clicks come from the links, also those made by a key
    <section className="unseen lane-words" aria-labelledby="lane-list" onClick={onClick}>
      <h2 id="lane-list">{say(`lanes.${kind}`)}</h2>
      <Lanes visit={visit} programme={programme} lanes={later} />
    </section>
  );
}

const Lanes = memo(function Lanes({ visit, programme, lanes }: Pick<Props, "visit" | "programme" | "lanes">) {
  const read = useRead();
  const told = useTold(visit, programme);
  return lanes
    .filter(({ placements }) => placements.length > 0)
    .map((lane) => (
      <div key={lane.id}>
        <h3>{read(lane.title)}</h3>
        <ul>
          {lane.placements.map((placement) => (
            <li key={placement.activity}>
              <a href={`#${placement.activity}`} data-item={placement.activity} tabIndex={-1}>
                {told(placement)?.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ));
});
