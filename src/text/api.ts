// Messages of the API when it cannot fulfil a request.
import { voice } from "./say.ts";

export const sayApi = voice("api");
