/** Which versions a product has had: what its record calls its changes, each with the version that came of it. */
import type { ProductRecord } from '../schemas/product.ts';

export interface VersionChange {
  /** Undefined where the record gives none. */
  readonly version: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
}

/** Gives the changes, newest first; the newest has the product's version unless it names one. */
export function toVersionHistory({
  version,
  changes = [],
}: Pick<ProductRecord, 'version' | 'changes'>): readonly VersionChange[] {
  return changes.map((change, index) => ({
    version: change.version ?? (index === 0 ? version : undefined),
    date: change.date,
    text: change.text,
  }));
}

/**
 * Orders versions of two numbers. @example compareVersions('1.10', '1.9') // 1
 */
export function compareVersions(a: string, b: string): number {
  const [left = [], right = []] = [a, b].map((version) => version.split('.').map(Number));
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}
