// Preloaded into the app's server. Next keeps an X-Forwarded-For that the client itself wrote, and
// tries are counted by it: whoever invents addresses would never be stopped. So the header says what
// the server saw, unless a proxy of ours stands in front and is the one that writes it.

import { Server } from "node:http";

const trustsProxy = () => /^(true|1|yes|on|y|enabled)$/i.test(process.env.TRUST_PROXY ?? ""); // as lib/env.ts reads it
const emit = Server.prototype.emit;

Server.prototype.emit = function (event, ...args) {
  if (event === "request" && !trustsProxy()) {
    const [request] = args;
    request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "unknown";
  }
  return emit.call(this, event, ...args);
};
