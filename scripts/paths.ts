import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

/** Everything this installation keeps: the database, its passwords, uploaded files. */
export const dataDirectory = path.resolve(root, process.env.DATA_DIR ?? ".data");

/** Where the app and the worker find uploaded files, unless a bucket is named. */
export const filesDirectory = path.resolve(root, process.env.FILES_DIR ?? path.join(dataDirectory, "files"));
