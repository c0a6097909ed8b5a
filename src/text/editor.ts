// Texts of the editing pages: people, activities, wishes, rules.
import { voice } from "./say.ts";

export const sayEditor = voice("editor");
