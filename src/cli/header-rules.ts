/**
 * Reads the `_headers` file of a built site: which HTTP headers go with which paths. It is the form that Netlify and Cloudflare Pages
 * take: a path, then lines further in with a header each; `*` at the end of a path stands for anything.
 */

export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Gives the rules in the order of the file. @throws {SyntaxError} with the line that is neither a path nor a header of one */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(\S.*)$/u.exec(line);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (header && rules.length > 0) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else throw new SyntaxError(`_headers:${index + 1}: neither a path nor a header below one: ${line}`);
  }
  return rules;
}

/** Gives the headers for a path, names in lower case; of two with the same name the later rule counts. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const fitting = rules.filter(({ path: pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.fromEntries(
    fitting.flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value])),
  );
}
