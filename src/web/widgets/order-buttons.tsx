// Two buttons that move an entry by one in its list: the order is kept everywhere.
import type { Edit } from "#domain";
import { sayVisit } from "#text";
import { useSay } from "./reader.tsx";
import { useSave } from "./save.ts";

interface Props {
  /** The list. */
  readonly path: readonly string[];
  /** The names of all its entries, in order. */
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
        // Still reached by keyboard at the end of the list: the focus stays where it is.
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

/** The edit that moves an entry by one; undefined at that end of the list. */
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
