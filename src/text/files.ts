// What the page of documents and sending says.
import { voice } from "./say.ts";

export const sayFiles = voice("files");
