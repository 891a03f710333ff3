/** Items that come in numbered files of equal size, fetched when they are first needed and kept. */

export interface ShardStore<Item> {
  /** Gives an item by its place on the shelf; undefined when its file is not here. */
  get(place: number): Item | undefined;
  /** Fetches the files of these places that are not here yet, each once. Rejects when one does not come; then it is fetched anew next time. */
  load(places: readonly number[]): Promise<void>;
}

/** Makes a store; `loadPart` fetches one file. */
export function createShardStore<Item>(
  itemsPerFile: number,
  loadPart: (file: number) => Promise<readonly Item[]>,
): ShardStore<Item> {
  const parts = new Map<number, readonly Item[]>();
  const underWay = new Map<number, Promise<void>>();
  const toFile = (place: number) => Math.floor(place / itemsPerFile);

  function fetchPart(file: number): Promise<void> {
    const known = underWay.get(file);
    if (known) return known;
    const coming = loadPart(file)
      .then((part) => void parts.set(file, part))
      .finally(() => underWay.delete(file));
    underWay.set(file, coming);
    return coming;
  }

  return {
    get: (place) => parts.get(toFile(place))?.[place % itemsPerFile],
    load: async (places) => {
      const files = [...new Set(places.map(toFile))].filter((file) => !parts.has(file));
      await Promise.all(files.map(fetchPart));
    },
  };
}
