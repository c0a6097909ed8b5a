// The command palette: type a few letters, and run a result.
import { useEffect, useMemo, useRef, useState } from "react";
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
import { useReader, useSay } from "../widgets/reader.tsx";
import type { Command } from "./command.ts";
import { found } from "./find.ts";
import type { Sounds } from "./sounds.ts";

interface Props {
  /** Makes commands and search results. Called again when the words of another language are loaded. */
  readonly commands: () => Promise<readonly Command[]>;
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
  const { all, sounds } = useResults(commands);
  const hits = useMemo(() => found(all ?? [], text, sounds).slice(0, mostShown), [all, text, sounds]);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog palette">
        <Dialog aria-label={say("palette")}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={say("palette")} autoFocus>
              <Input placeholder={say("paletteHint")} />
            </SearchField>
            {all && (
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

/**
 * Returns the results, which can be found by their names in any language, and how Chinese sounds for readers of it;
 * undefined until they are loaded.
 */
function useResults(commands: Props["commands"]) {
  const { language } = useReader();
  const [all, setAll] = useState<readonly Command[]>();
  const [sounds, setSounds] = useState<Sounds>();
  const make = useRef(commands);
  useEffect(() => {
    let isOpen = true;
    const show = async () => {
      const next = await make.current();
      // A command of the page, with its key, replaces the same one that every page offers.
      if (isOpen)
        setAll([...new Map(next.map((one) => [one.id, one])).values()].filter((one) => !one.isIdle));
    };
    const ignore = () => undefined;
    void show().catch(ignore);
    for (const one of languages) void loadLanguage(one).then(show).catch(ignore);
    if (language === "zh-Hans")
      void import("./sounds.ts").then((loaded) => isOpen && setSounds(loaded.sounds), ignore);
    return () => {
      isOpen = false;
    };
  }, [language]);
  return { all, sounds };
}
