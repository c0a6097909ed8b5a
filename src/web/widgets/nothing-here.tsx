// An address that leads nowhere.
import { Message } from "./message.tsx";

export const NothingHere = () => (
  <main className="content">
    <Message of="missing" />
  </main>
);
