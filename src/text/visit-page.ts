// What the room of the visit itself says: its title, dates and languages, its legs, topics and contacts.
import { voice } from "./say.ts";

export const sayVisit = voice("visitPage");
