// The page for an unknown address.
import { Message } from "./message.tsx";

export const NothingHere = () => (
  <main className="content">
    <Message of="missing" />
  </main>
);
