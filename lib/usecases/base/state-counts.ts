/** How many records there are of each state, as `countedPage` takes it; asked one after the other, within one transaction. */
export async function countsByState<State extends string>(
  states: readonly State[],
  count: (state: State) => Promise<number>,
) {
  const groups: { state: State; _count: number }[] = [];
  for (const state of states) groups.push({ state, _count: await count(state) });
  return groups;
}
