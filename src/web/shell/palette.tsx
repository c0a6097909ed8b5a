// The command palette: type a few letters, take what is found.
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
import { sayShell } from "#text";
import { useSay } from "../widgets/reader.tsx";
import type { Command } from "./command.ts";

interface Props {
  readonly commands: readonly Command[];
  /** What was typed before the palette was there. */
  readonly typed: string;
  onClose(): void;
}

/** Commands whose name or words hold every word typed. */
export function found(commands: readonly Command[], text: string): readonly Command[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const own = `${command.name} ${command.words ?? ""}`.toLocaleLowerCase();
    return words.every((word) => own.includes(word));
  });
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
  const hits = useMemo(() => found(commands, text).slice(0, mostShown), [commands, text]);
  // The field is there at once, the list with the next picture.
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
