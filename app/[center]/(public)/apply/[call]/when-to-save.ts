/** Calls `save` when the network is back and when the page goes out of sight; answers how to stop that. */
export function whenToSave(save: () => void): () => void {
  const hidden = () => document.visibilityState === "hidden" && save();
  window.addEventListener("online", save);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    window.removeEventListener("online", save);
    document.removeEventListener("visibilitychange", hidden);
  };
}
