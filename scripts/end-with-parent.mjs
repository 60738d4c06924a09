// Preloaded into the app's server: when the script that started it is gone, even by kill -9, the
// channel between them closes and the server ends too. So no orphan ever holds the port.

process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
