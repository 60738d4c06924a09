/**
 * Watches what is typed with an input method. The function it gives settles as soon as no word is half written: a field
 * that is taken away before loses the word.
 */
export function watchWords(field: HTMLElement | null): () => Promise<void> {
  let writing = false;
  let ended = () => {};
  const note = ({ type }: Event) => {
    writing = type !== "compositionend";
    if (!writing) ended();
  };
  // Updates too: a word may have been begun before script ran.
  for (const name of ["compositionstart", "compositionupdate", "compositionend"])
    field?.addEventListener(name, note);
  return async () => {
    while (writing) {
      await new Promise<void>((resolve) => {
        ended = resolve;
      });
    }
  };
}
