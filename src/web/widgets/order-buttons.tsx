// Two buttons that move an entry by one position in its list. All views use this order.
import type { Edit } from "#domain";
import { sayVisit } from "#text";
import { useSay } from "./reader.tsx";
import { useSave } from "./save.ts";

interface Props {
  /** The path of the list. */
  readonly path: readonly string[];
  /** The ids of all its entries, in order. */
  readonly ids: readonly string[];
  readonly id: string;
}

export function OrderButtons({ path, ids, id }: Props) {
  const say = useSay(sayVisit);
  const save = useSave();
  const button = (label: string, sign: string, step: 1 | -1) => {
    const edit = stepped(path, ids, id, step);
    return (
      <button
        type="button"
        className="button"
        // Still focusable at the end of the list, so that the focus is not lost.
        aria-disabled={edit === undefined}
        onClick={() => edit && void save([edit])}
      >
        {sign} {label}
      </button>
    );
  };
  return (
    <div className="row">
      {button(say("up"), "↑", -1)}
      {button(say("down"), "↓", 1)}
    </div>
  );
}

/** Returns the edit that moves an entry by one position; undefined at that end of the list. */
export function stepped(
  path: readonly string[],
  ids: readonly string[],
  id: string,
  step: 1 | -1,
): Edit | undefined {
  const at = ids.indexOf(id);
  if (at < 0 || ids[at + step] === undefined) return undefined;
  return { kind: "move", path: [...path, id], before: ids[step < 0 ? at - 1 : at + 2] ?? null };
}
