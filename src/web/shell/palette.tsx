// The command palette: type a few letters, and run a result.
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { languages, loadLanguage, sayShell } from "#text";
import { useSay } from "../widgets/reader.tsx";
import type { Command } from "./command.ts";
import { found } from "./find.ts";

interface Props {
  /** Returns commands and search results. Called again when the words of another language are loaded. */
  readonly commands: () => readonly Command[];
  /** Text typed before the palette appeared. */
  readonly typed: string;
  onClose(): void;
}

const mostShown = 12;

export function Palette({ commands, typed, onClose }: Props) {
  const say = useSay(sayShell);
  const [text, setText] = useState(typed);
  const early = useRef(typed);
  useEffect(() => {
    const before = early.current;
    early.current = typed;
    setText((now) => (now === before ? typed : now));
  }, [typed]);
  // Results can be found by their names in any language.
  const [known, setKnown] = useState(0);
  useEffect(() => {
    for (const language of languages)
      void loadLanguage(language).then(
        () => setKnown((before) => before + 1),
        () => undefined,
      );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more words are known now
  const all = useMemo(commands, [known]);
  const hits = useMemo(() => found(all, text).slice(0, mostShown), [all, text]);
  // The field appears at once, the list in the next frame.
  const isListed = useDeferredValue(true, false);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog palette">
        <Dialog aria-label={say("palette")}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={say("palette")} autoFocus>
              <Input placeholder={say("paletteHint")} />
            </SearchField>
            {isListed && (
              <Menu
                aria-label={say("palette")}
                onAction={(id) => {
                  onClose();
                  hits.find((command) => command.id === id)?.run();
                }}
                renderEmptyState={() => <p className="soft">{say("paletteNothing")}</p>}
              >
                {hits.map((command) => (
                  <MenuItem className="menu-item" id={command.id} key={command.id} textValue={command.name}>
                    <span>{command.name}</span>
                    {command.hint && <span className="soft small">{command.hint}</span>}
                    {command.key && <kbd>{command.key}</kbd>}
                  </MenuItem>
                ))}
              </Menu>
            )}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
