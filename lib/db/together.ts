const nextTick = () => new Promise<void>((resolve) => process.nextTick(resolve));

/**
 * Asks what does not depend on each other's answer. The questions leave in one packet, so that all cost one round trip.
 * They start a moment apart, because what Prisma is asked for at the same moment it plans anew each time.
 */
export async function together<T extends readonly unknown[]>(
  ...questions: { [K in keyof T]: () => PromiseLike<T[K]> }
): Promise<T>;
export async function together(...questions: (() => PromiseLike<unknown>)[]): Promise<unknown[]> {
  const answers: Promise<unknown>[] = [];
  for (const ask of questions) {
    const answer = (async () => ask())();
    answer.catch(() => undefined); // may fail before all have been asked; whoever awaits them all hears of it
    answers.push(answer);
    // In the first tick Prisma takes the question in, in the second it is on its way.
    await nextTick();
    await nextTick();
  }
  return Promise.all(answers);
}
