// Texts of the page of documents and sending.
import { voice } from "./say.ts";

export const sayFiles = voice("files");
