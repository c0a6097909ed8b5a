// The language switch of a page that contains all languages at once. The style sheet does the switching.
import { type Language, languageNames, languages, sayReport } from "#text";
import { type Html, html, inEach } from "./html.ts";

/** Keeps the page's language and title in line with the switch; `?lang=` chooses a language from outside. */
export const switchScript = `const at=i=>{document.documentElement.lang=i.value;document.title=i.dataset.title};
const all=[...document.querySelectorAll("input[name=language]")];
const asked=new URLSearchParams(location.search).get("lang");
for(const i of all){if(i.value===asked)i.checked=true;if(i.checked)at(i);i.addEventListener("change",()=>at(i))}`;

/** Returns the choice of languages, with `first` chosen; `title` is the page's title in each. */
export const languageSwitch = (first: Language, title: (language: Language) => string): Html =>
  html`<fieldset class="languages"><legend class="t">${inEach((l) => sayReport(l, "language"))}</legend>${languages.map(
    (language) =>
      html`<input type="radio" name="language" id="lang-${language}" value="${language}" data-title="${title(language)}"${
        language === first ? html` checked` : ""
      }><label for="lang-${language}"><bdi class="own" data-lang="${language}">${languageNames[language]}</bdi></label>`,
  )}</fieldset>`;
