/** What came back when answers were posted, in words that claim no more than is known. */

export type PostFailure =
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'failed'; readonly status: number }
  | { readonly kind: 'offline' | 'unreachable' | 'late' };

const MAX_REASONS = 10;
const MAX_REASON_CHARS = 300;

/** Reads an answer of the server; undefined when it took the contribution. Reasons are taken from `{ "reasons": ["…"] }`. */
export function toPostFailure(status: number, body: string): PostFailure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 400 && status < 500) return { kind: 'refused', reasons: toReasons(body) };
  return { kind: 'failed', status };
}

/** Says a failure to whoever sent the answers; the first line is the heading. */
export function describePostFailure(failure: PostFailure): readonly string[] {
  const kept = 'Your answers are still here. Try again, or download them and hand over the file.';
  switch (failure.kind) {
    case 'refused':
      return failure.reasons.length > 0
        ? ['The editors’ server did not take it:', ...failure.reasons]
        : ['The editors’ server did not take it, and did not say why.', kept];
    case 'failed':
      return [
        `The editors’ server has a fault of its own (${failure.status}). It was not handed over.`,
        kept,
      ];
    case 'offline':
      return ['This device is not connected. It was not handed over.', kept];
    case 'unreachable':
      return ['The editors’ server could not be reached. It was not handed over.', kept];
    case 'late':
      return [
        'The editors’ server did not answer in time. We cannot tell whether it has your answers.',
        'If you send them again today, the reference stays the same, so the editors will see that it is one contribution.',
      ];
  }
}

function toReasons(body: string): readonly string[] {
  try {
    const { reasons } = JSON.parse(body) as { readonly reasons?: unknown };
    if (!Array.isArray(reasons)) return [];
    return reasons
      .filter((reason) => typeof reason === 'string' && reason.trim() !== '')
      .slice(0, MAX_REASONS)
      .map((reason: string) => reason.trim().slice(0, MAX_REASON_CHARS));
  } catch {
    return [];
  }
}
