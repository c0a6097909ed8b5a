// The reader: language and theme, remembered on this device.
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { type Text, textIn } from "#domain";
import { type Language, languageFor, languages, loadLanguage, type Values } from "#text";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface Reader {
  readonly language: Language;
  readonly theme: Theme;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

const ReaderContext = createContext<Reader | undefined>(undefined);

/** Returns what this device remembers; private windows may forbid it. */
const remembered = (key: string): string | undefined => {
  try {
    return localStorage.getItem(`entente-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
};
const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(`entente-${key}`, value);
  } catch {
    // The choice is lost when the page closes.
  }
};

/** Returns the language chosen on this device, otherwise the browser's first language that Entente supports. */
export const firstLanguage = (): Language =>
  languages.find((language) => language === remembered("language")) ??
  languageFor(
    navigator.languages.find((tag) => languages.some((l) => l.split("-")[0] === tag.split("-")[0])),
  );

export function ReaderProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguageNow] = useState<Language>(firstLanguage);
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((theme) => theme === remembered("theme")) ?? "system",
  );
  useEffect(() => {
    document.documentElement.lang = language;
    remember("language", language);
  }, [language]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    remember("theme", theme);
  }, [theme]);
  const reader = useMemo(() => {
    const setLanguage = (next: Language) =>
      loadLanguage(next).then(
        () => setLanguageNow(next),
        () => undefined,
      );
    return { language, theme, setLanguage, setTheme };
  }, [language, theme]);
  return (
    <ReaderContext value={reader}>
      <I18nProvider locale={language === "en" ? "en-GB" : language}>{children}</I18nProvider>
    </ReaderContext>
  );
}

export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error("no reader");
  return reader;
}

/** Returns a function that gives messages of one surface in the reader's language. */
export function useSay<Key extends string>(
  voice: (language: Language, key: Key, values?: Values) => string,
): (key: Key, values?: Values) => string {
  const { language } = useReader();
  return (key, values) => voice(language, key, values);
}

/** Returns a function that reads texts of a visit in the reader's language. */
export function useRead(): (text: Text | undefined) => string {
  const { language } = useReader();
  return (text) => (text ? textIn(text, language) : "");
}
