import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

// A mail server that takes, refuses or drops what it is sent, and what it received, read as a recipient's program does.

interface Refusal {
  responseCode: number;
  message: string;
}

export interface MailServer {
  /** For SMTP_URL. */
  url: string;
  received: ParsedMail[];
  /** Answers to the next recipients; null takes one. */
  refusals: (Refusal | null)[];
  /** What becomes of the next texts: `drop` cuts the line after the last byte, before the answer. */
  fate: "take" | "drop" | "wait";
  close(): Promise<void>;
}

export async function mailServer(): Promise<MailServer> {
  const state: Omit<MailServer, "url" | "close"> = { received: [], refusals: [], fate: "take" };
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo(_address, _session, done) {
      const refusal = state.refusals.shift();
      done(refusal ? Object.assign(new Error(refusal.message), refusal) : null);
    },
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        state.received.push(mail);
        if (state.fate === "take") done(null, "queued");
        if (state.fate === "drop") {
          for (const connection of server.connections) {
            const { id, _socket: socket } = connection as unknown as {
              id: string;
              _socket: { destroy(): void };
            };
            if (id === session.id) socket.destroy();
          }
        }
      }, done);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
