// The blocks of the activities on the screen: drawn anew when they change, not while one of them is on its way.
import { memo, type PointerEvent, useMemo } from "react";
import { indexVisit, type Programme, type Visit } from "#domain";
import { useReader } from "../shell/reader.tsx";
import { BlockView } from "./blocks.tsx";
import { describe } from "./describe.ts";
import type { Layout } from "./layout.ts";
import { isInside, type Window } from "./window.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly layout: Layout;
  readonly left: number;
  readonly seen: Window;
  readonly selected: ReadonlySet<string>;
  readonly focused: string | undefined;
  readonly matching: ReadonlySet<string> | undefined;
  readonly moving: string | undefined;
  onPointerDown(event: PointerEvent<HTMLElement>, activity: string): void;
}

export const Blocks = memo(function Blocks(props: Props) {
  const { visit, programme, layout, left, seen, focused, matching } = props;
  const { language } = useReader();
  const index = indexVisit(visit);
  const words = useMemo(
    () =>
      new Map((programme?.placements ?? []).map((p) => [p.activity as string, describe(visit, p, language)])),
    [visit, programme, language],
  );
  const levels = useMemo(() => {
    const map = new Map<string, "block" | "warn">();
    for (const finding of programme?.findings ?? []) {
      for (const { kind, id } of finding.subjects) {
        if (kind !== "activity") continue;
        map.set(id, finding.level === "warn" ? (map.get(id) ?? "warn") : "block");
      }
    }
    return map;
  }, [programme]);
  const inside = isInside(left, seen);
  const blocks = layout.blocks.filter(
    (block) => inside(block) || (block.lead && block.placement.activity === focused),
  );
  const first = layout.blocks.find((block) => block.lead)?.placement.activity;
  const reached = focused !== undefined && words.has(focused) ? focused : first;
  return blocks.map((block) => {
    const id = block.placement.activity;
    const activity = index.activities.get(id);
    const told = words.get(id);
    if (!activity || !told) return null;
    return (
      <BlockView
        key={block.key}
        block={block}
        activity={activity}
        title={told.title}
        clock={told.clock}
        where={told.where}
        label={told.label}
        people={block.placement.attendees.length}
        finding={levels.get(id)}
        selected={props.selected.has(id)}
        focused={id === reached}
        dimmed={matching !== undefined && !matching.has(id)}
        moving={props.moving === id}
        onPointerDown={props.onPointerDown}
      />
    );
  });
});
