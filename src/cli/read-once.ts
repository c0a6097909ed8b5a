// For a command that reads one file: compiling its validation would take longer than it saves. To be loaded before any
// schema, since each schema decides once.
import { z } from "zod";

z.config({ jitless: true });
