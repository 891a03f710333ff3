/** Finds formulas that wait for one another. */
import { quote } from '../../authoring/problem.ts';
import { toTokens } from './formula-tokens.ts';
import type { Named, Names } from './names.ts';
import type { SourceReader } from './source-reader.ts';
import type { Column, Formula, TableBlock, ValueItem } from './workbook.ts';

interface Node {
  readonly name: string;
  readonly formula: Formula;
  readonly needs: readonly string[];
}

/** Notes each ring of formulas once, at the first of them. */
export function checkCycles(names: Names, reader: SourceReader): void {
  const nodes = new Map([...columnNodes(names), ...valueNodes(names)].map((node) => [node.name, node]));
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    const node = nodes.get(name);
    if (!node) return;
    if (trail.includes(name)) {
      noteRing(reader, node, [...trail.slice(trail.indexOf(name)), name]);
      return;
    }
    if (done.has(name)) return;
    done.add(name);
    for (const next of node.needs) visit(next, [...trail, name]);
  };
  for (const name of nodes.keys()) visit(name, []);
}

function noteRing(reader: SourceReader, { formula }: Node, ring: readonly string[]): void {
  reader.note(formula.path, {
    kind: 'formula-cycle',
    found: `These formulas wait for one another: ${ring.map(quote).join(', ')}.`,
    mend: 'Let one of them do without the next.',
  });
}

function columnNodes(names: Names): Node[] {
  return names.tables.flatMap(({ thing: table, sheet }) =>
    table.columns.flatMap(({ name, formula }: Column) =>
      formula
        ? [
            {
              name: `${table.name}[${name}]`,
              formula,
              needs: needsOf(formula, names, { thing: table, sheet }),
            },
          ]
        : [],
    ),
  );
}

function valueNodes(names: Names): Node[] {
  return names.values.flatMap((named) => {
    const { name, formula } = named.thing;
    return formula ? [{ name, formula, needs: needsOf(formula, names, named) }] : [];
  });
}

function needsOf(formula: Formula, names: Names, { thing, sheet }: Named<TableBlock | ValueItem>): string[] {
  return toTokens(formula.text).flatMap((token) => {
    if (token.kind === 'cell') return [`${thing.name}[${token.column}]`];
    if (token.kind === 'name') return names.value(token.name, sheet)?.thing.name ?? [];
    if (token.kind !== 'column') return [];
    const table = names.table(token.table, sheet);
    return table ? [`${table.thing.name}[${token.column}]`] : [];
  });
}
