// The texts of every language, loaded at once: for a program that serves readers of many languages.
import { addTranslation } from "../catalogues.ts";
import * as de from "../de/index.ts";
import "./english.ts";
import * as fr from "../fr/index.ts";
import * as sl from "../sl/index.ts";
import * as zhHans from "../zh-Hans/index.ts";

addTranslation("zh-Hans", zhHans);
addTranslation("sl", sl);
addTranslation("fr", fr);
addTranslation("de", de);
