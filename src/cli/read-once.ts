// Turns off the compilation of schemas, which takes longer than it saves in a command that reads one file. Import this
// module before any schema, because each schema decides once.
import { z } from "zod";

z.config({ jitless: true });
