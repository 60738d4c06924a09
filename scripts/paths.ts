import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

/** Everything this installation keeps: the database, its passwords, uploaded files. */
export const dataDirectory = path.resolve(root, process.env.DATA_DIR ?? ".data");
