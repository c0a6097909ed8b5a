// Language and theme, in one menu of the bar.
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { languageNames, languages, sayShell } from "#text";
import { themes, useReader, useSay } from "../widgets/reader.tsx";

export function PreferencesMenu() {
  const say = useSay(sayShell);
  const reader = useReader();
  return (
    <MenuTrigger>
      <Button className="button quiet" aria-label={say("preferences")}>
        <span aria-hidden="true">{reader.language === "zh-Hans" ? "中" : reader.language.toUpperCase()}</span>
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[reader.language]}
            onSelectionChange={(keys) => {
              const chosen = languages.find((language) => keys !== "all" && keys.has(language));
              if (chosen) reader.setLanguage(chosen);
            }}
          >
            <Header className="menu-head">{say("language")}</Header>
            {languages.map((language) => (
              <MenuItem
                className="menu-item"
                id={language}
                key={language}
                textValue={languageNames[language]}
              >
                <span lang={language}>{languageNames[language]}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[reader.theme]}
            onSelectionChange={(keys) => {
              const chosen = themes.find((theme) => keys !== "all" && keys.has(theme));
              if (chosen) reader.setTheme(chosen);
            }}
          >
            <Header className="menu-head">{say("theme")}</Header>
            {themes.map((theme) => (
              <MenuItem className="menu-item" id={theme} key={theme}>
                {say(`theme.${theme}`)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
