import { connect, createServer, type Socket } from "node:net";

type Way = "open" | "refused" | "silent";

/** A way to the database that can be shut: who takes it keeps its address and its pool throughout. */
export async function wayToDatabase(address: string) {
  const target = new URL(address);
  const open = new Set<Socket>();
  let way: Way = "open";
  const door = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => undefined).on("close", () => open.delete(socket));
    if (way === "refused") socket.destroy();
    if (way !== "open") return;
    const inner = connect(Number(target.port), target.hostname);
    inner.on("error", () => socket.destroy()).on("close", () => socket.destroy());
    socket.on("close", () => inner.destroy());
    socket.pipe(inner).pipe(socket);
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  const listening = door.address();
  const through = new URL(target);
  through.port = String(typeof listening === "object" ? listening?.port : "");
  return {
    address: through.href,
    /** From now on the way is like this, also for connections that were open. */
    set(next: Way): void {
      way = next;
      if (next !== "open") for (const socket of open) socket.destroy();
    },
    close: () => door.close(),
  };
}
