// Two choices from one list, such as two organisations or two cities, and a button that takes them.
import { useState } from "react";

interface Option {
  readonly key: string;
  readonly name: string;
}
interface Props {
  readonly options: readonly Option[];
  readonly labels: Readonly<Record<"first" | "second" | "choose" | "take", string>>;
  onTake(first: string, second: string): void;
}

export function PickTwo({ options, labels, onTake }: Props) {
  const [pair, setPair] = useState({ first: "", second: "" });
  const { first, second } = pair;
  const isReady = first !== "" && second !== "" && first !== second;
  return (
    <form
      className="row across-pick"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onTake(first, second);
      }}
    >
      {(["first", "second"] as const).map((which) => (
        <label key={which} className="field">
          <span className="label">{labels[which]}</span>
          <select value={pair[which]} onChange={(event) => setPair({ ...pair, [which]: event.target.value })}>
            <option value="">{labels.choose}</option>
            {options.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button" disabled={!isReady}>
        {labels.take}
      </button>
    </form>
  );
}
